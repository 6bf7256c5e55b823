package dev.spectral.maven.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** Writes an action as a method, with the records of what goes in and comes out. */
final class ActionWriter {

  private final Nesting owner;
  private final TypeSpec.Builder type;

  ActionWriter(Nesting owner, TypeSpec.Builder type) {
    this.owner = owner;
    this.type = type;
  }

  void write(WireMember action, String method) {
    MethodSpec.Builder call = MethodSpec.methodBuilder(method).addModifiers(Modifier.PUBLIC);
    Docs docs = new Docs().html(Docs.sentence(action.label())).text(action.description());
    CodeBlock inputs = CodeBlock.of("$T.of()", java.util.Map.class);
    if (!action.inputs().isEmpty()) {
      ClassName record = owner.child(action.key(), "Inputs");
      type.addType(InputRecord.action(record, action, method));
      call.addParameter(record, "inputs");
      docs.tag("@param inputs", "what to call it with, never null");
      inputs = CodeBlock.of("inputs.toWire()");
    }
    Output output = Output.of(action, owner);
    output.types().forEach(type::addType);
    docs.tag("@return", "the data of its result" + output.absence());
    call.addJavadoc(docs.block()).returns(output.type());
    call.addStatement(output.call(action.key(), inputs));
    type.addMethod(call.build());
  }
}
