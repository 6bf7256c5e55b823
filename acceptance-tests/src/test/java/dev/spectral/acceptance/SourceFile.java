package dev.spectral.acceptance;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What is measured of a Java file.
 *
 * @param name how the file is called in messages
 * @param lines how many lines it has, comments and blank ones as well
 * @param methods its methods and constructors that have a body, with their sizes
 * @param undocumented what users see of it and find no Javadoc on
 */
record SourceFile(String name, int lines, List<Method> methods, List<String> undocumented) {

  private static final Set<Tree.Kind> OPEN_TO_ALL =
      EnumSet.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

  /**
   * A method or constructor.
   *
   * @param name file, line and name
   * @param lines from its first annotation or modifier to its closing brace
   */
  record Method(String name, int lines) {}

  /** Parse a file with the JDK's own parser. */
  static SourceFile parse(String name, String text) {
    var source = new Text(name, text);
    var compiler = ToolProvider.getSystemJavaCompiler();
    var task =
        (JavacTask)
            compiler.getTask(null, null, null, List.of("-proc:none"), null, List.of(source));
    var scanner = new Scanner(name, Trees.instance(task));
    try {
      task.parse().forEach(unit -> scanner.scan(unit, null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    int lines = (int) text.lines().count();
    return new SourceFile(name, lines, scanner.methods, scanner.undocumented);
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

  private static final class Scanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private final List<Method> methods = new ArrayList<>();
    private final List<String> undocumented = new ArrayList<>();
    private final Deque<Boolean> exported = new ArrayDeque<>(List.of(true));
    private final Deque<ClassTree> classes = new ArrayDeque<>();
    private final String name;
    private final Trees trees;

    Scanner(String name, Trees trees) {
      this.name = name;
      this.trees = trees;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
      boolean named = !tree.getSimpleName().isEmpty();
      boolean seen = named && isSeen(tree.getModifiers().getFlags());
      noteIfUndocumented(seen, tree, tree.getSimpleName().toString());
      classes.push(tree);
      within(seen, () -> super.visitClass(tree, null));
      classes.pop();
      return null;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
      if (tree.getBody() != null) {
        methods.add(new Method(place(tree) + " " + tree.getName(), linesOf(tree)));
      }
      boolean seen = isSeen(tree.getModifiers().getFlags());
      noteIfUndocumented(seen && !isTold(tree), tree, tree.getName().toString());
      within(false, () -> super.visitMethod(tree, null));
      return null;
    }

    private void within(boolean seen, Runnable scan) {
      exported.push(seen);
      scan.run();
      exported.pop();
    }

    private boolean isSeen(Set<Modifier> flags) {
      ClassTree around = classes.peek();
      boolean open = around != null && OPEN_TO_ALL.contains(around.getKind());
      boolean visible = flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED);
      return exported.getFirst() && (visible || (open && !flags.contains(Modifier.PRIVATE)));
    }

    /** What another comment tells already: that of the overridden method, or of the record. */
    private boolean isTold(MethodTree tree) {
      boolean overrides =
          tree.getModifiers().getAnnotations().stream()
              .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
      boolean ofRecord = classes.getFirst().getKind() == Tree.Kind.RECORD;
      return overrides || (ofRecord && tree.getName().contentEquals("<init>"));
    }

    private void noteIfUndocumented(boolean seen, Tree tree, String what) {
      String comment = trees.getDocComment(getCurrentPath());
      if (seen && (comment == null || comment.isBlank())) {
        undocumented.add(place(tree) + " " + what);
      }
    }

    private String place(Tree tree) {
      return name + ":" + lineAt(start(tree));
    }

    private int linesOf(Tree tree) {
      CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
      long end = trees.getSourcePositions().getEndPosition(unit, tree);
      return (int) (lineAt(end) - lineAt(start(tree)) + 1);
    }

    private long start(Tree tree) {
      return trees
          .getSourcePositions()
          .getStartPosition(getCurrentPath().getCompilationUnit(), tree);
    }

    private long lineAt(long position) {
      return getCurrentPath().getCompilationUnit().getLineMap().getLineNumber(position);
    }
  }
}
