package dev.spectral.processor;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/**
 * A Java source in memory. Its first line gets the package and the imports that pages leave out.
 */
final class Source extends SimpleJavaFileObject {

  private static final Pattern TYPE =
      Pattern.compile("public (?:\\w+ )*(?:class|record|interface|enum) (\\w+)");
  private static final String HEAD =
      "package acme; import com.fasterxml.jackson.databind.JsonNode; import dev.spectral.*;"
          + " import dev.spectral.annotations.*; import dev.spectral.annotations.Queue; import dev.spectral.integration.ConnectionHandle;"
          + " import dev.spectral.integration.FlowContext;"
          + " import java.io.InputStream; import java.lang.annotation.*;"
          + " import java.math.*;"
          + " import java.net.URI; import java.time.*; import java.util.*;"
          + " import java.util.stream.Stream; ";

  private final String simpleName;
  private final String code;

  private Source(String simpleName, String code) {
    super(URI.create("string:///acme/" + simpleName + ".java"), JavaFileObject.Kind.SOURCE);
    this.simpleName = simpleName;
    this.code = code;
  }

  static Source of(String code) {
    Matcher type = TYPE.matcher(code);
    if (!type.find()) {
      throw new IllegalArgumentException("no public type in:\n" + code);
    }
    return new Source(type.group(1), HEAD + code);
  }

  /** Gives the source that declares the package itself. */
  static Source ofPackage() {
    return new Source("package-info", "@Deprecated package acme;");
  }

  String className() {
    return "acme." + simpleName;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return code;
  }
}
