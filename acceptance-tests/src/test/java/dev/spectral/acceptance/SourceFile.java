package dev.spectral.acceptance;

import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * What is measured of a Java file.
 *
 * @param name how the file is called in messages
 * @param lines how many lines it has, comments and blank ones as well
 * @param methods its methods and constructors that have a body, with their sizes
 * @param undocumented what users see of it and find no Javadoc on, or a part of it missing
 */
record SourceFile(String name, int lines, List<Method> methods, List<String> undocumented) {

  /**
   * A method or constructor.
   *
   * @param name file, line and name
   * @param lines from its first annotation or modifier to its closing brace
   */
  record Method(String name, int lines) {}

  /** Parse a file with the JDK's own parser. */
  static SourceFile parse(String name, String text) {
    var compiler = ToolProvider.getSystemJavaCompiler();
    var sources = List.of(new Text(name, text));
    var task = (JavacTask) compiler.getTask(null, null, null, List.of("-proc:none"), null, sources);
    var scanner = new SourceScanner(name, DocTrees.instance(task));
    try {
      task.parse().forEach(unit -> scanner.scan(unit, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int lines = (int) text.lines().count();
    return new SourceFile(name, lines, scanner.methods(), scanner.undocumented());
  }

  private static final class Text extends SimpleJavaFileObject {

    private final String content;

    Text(String name, String content) {
      super(URI.create("string:///" + name), JavaFileObject.Kind.SOURCE);
      this.content = content;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return content;
    }
  }
}
