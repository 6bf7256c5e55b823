package dev.spectral.maven.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A class that is being written, and the classes inside it so far. */
final class Nesting {

  /** Deeper classes would need file names that some file systems refuse. */
  private static final int DEEPEST = 4;

  private final ClassName self;
  private final NameScope names;
  private final List<TypeSpec> types = new ArrayList<>();

  Nesting(ClassName self) {
    Set<String> taken = new LinkedHashSet<>(NameScope.USED);
    taken.addAll(self.simpleNames());
    this.self = self;
    this.names = new NameScope(taken);
  }

  ClassName self() {
    return self;
  }

  NameScope names() {
    return names;
  }

  boolean isDeepest() {
    return self.simpleNames().size() >= DEEPEST;
  }

  /** The name of a class inside this one. */
  ClassName child(String key, String suffix) {
    return self.nestedClass(names.free(JavaNames.type(key), suffix));
  }

  void add(TypeSpec type) {
    types.add(type);
  }

  List<TypeSpec> types() {
    return types;
  }
}
