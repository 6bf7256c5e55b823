package dev.spectral.acceptance;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Walks through one Java file, measures its methods and notes what users see undocumented. */
final class SourceScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {

  private static final Set<Tree.Kind> OPEN_TO_ALL =
      EnumSet.of(Tree.Kind.INTERFACE, Tree.Kind.ANNOTATION_TYPE);

  private final List<SourceFile.Method> methods = new ArrayList<>();
  private final List<String> undocumented = new ArrayList<>();
  private final Deque<Boolean> exported = new ArrayDeque<>(List.of(true));
  private final Deque<ClassTree> classes = new ArrayDeque<>();
  private final String name;
  private final DocTrees trees;
  private final DocumentationCheck check;

  SourceScanner(String name, DocTrees trees) {
    this.name = name;
    this.trees = trees;
    this.check = new DocumentationCheck(trees);
  }

  List<SourceFile.Method> methods() {
    return List.copyOf(methods);
  }

  List<String> undocumented() {
    return List.copyOf(undocumented);
  }

  @Override
  public @Nullable Void visitClass(ClassTree tree, @Nullable Void nothing) {
    boolean named = !tree.getSimpleName().isEmpty();
    boolean seen = named && isSeen(tree.getModifiers().getFlags());
    note(seen, tree, tree.getSimpleName(), check.missingOn(getCurrentPath(), tree));
    classes.push(tree);
    within(seen, () -> super.visitClass(tree, null));
    classes.pop();
    return null;
  }

  @Override
  public @Nullable Void visitMethod(MethodTree tree, @Nullable Void nothing) {
    if (tree.getBody() != null) {
      methods.add(new SourceFile.Method(place(tree) + " " + tree.getName(), linesOf(tree)));
    }
    boolean seen = isSeen(tree.getModifiers().getFlags()) && !isTold(tree);
    note(seen, tree, tree.getName(), check.missingOn(getCurrentPath(), tree));
    within(false, () -> super.visitMethod(tree, null));
    return null;
  }

  @Override
  public @Nullable Void visitVariable(VariableTree tree, @Nullable Void nothing) {
    boolean seen = isSeen(tree.getModifiers().getFlags());
    note(seen, tree, tree.getName(), check.missingOn(getCurrentPath()));
    within(false, () -> super.visitVariable(tree, null));
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

  private void note(boolean seen, Tree tree, CharSequence what, List<String> missing) {
    if (seen && !missing.isEmpty()) {
      undocumented.add(place(tree) + " " + what + " lacks " + String.join(", ", missing));
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
    CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
    return trees.getSourcePositions().getStartPosition(unit, tree);
  }

  private long lineAt(long position) {
    return getCurrentPath().getCompilationUnit().getLineMap().getLineNumber(position);
  }
}
