package dev.spectral.acceptance;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ThrowsTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Tells what is missing from the Javadoc of a declaration. */
final class DocumentationCheck {

  private static final String COMMENT = "Javadoc";

  private final DocTrees trees;

  DocumentationCheck(DocTrees trees) {
    this.trees = trees;
  }

  /** What a field or a constant lacks: at most the comment. */
  List<String> missingOn(TreePath path) {
    return trees.getDocCommentTree(path) == null ? List.of(COMMENT) : List.of();
  }

  /** What a type lacks: the comment, or of a record a component. */
  List<String> missingOn(TreePath path, ClassTree type) {
    DocCommentTree comment = trees.getDocCommentTree(path);
    if (comment == null) {
      return List.of(COMMENT);
    }
    List<String> missing = new ArrayList<>();
    type.getTypeParameters().forEach(p -> requireParam(comment, "<" + p.getName() + ">", missing));
    if (type.getKind() == Tree.Kind.RECORD) {
      type.getMembers().stream()
          .filter(DocumentationCheck::isComponent)
          .map(VariableTree.class::cast)
          .forEach(c -> requireParam(comment, c.getName().toString(), missing));
    }
    return missing;
  }

  /** What a method or a constructor lacks: the comment, a parameter, the result, an exception. */
  List<String> missingOn(TreePath path, MethodTree method) {
    DocCommentTree comment = trees.getDocCommentTree(path);
    if (comment == null) {
      return List.of(COMMENT);
    }
    List<String> missing = new ArrayList<>();
    method
        .getTypeParameters()
        .forEach(p -> requireParam(comment, "<" + p.getName() + ">", missing));
    method.getParameters().forEach(p -> requireParam(comment, p.getName().toString(), missing));
    if (returnsSomething(method) && !tellsTheResult(comment)) {
      missing.add("@return");
    }
    method.getThrows().forEach(thrown -> requireThrows(comment, thrown.toString(), missing));
    return missing;
  }

  /** The parser makes a private field of each component; other instance fields a record has not. */
  private static boolean isComponent(Tree member) {
    return member instanceof VariableTree field
        && !field.getModifiers().getFlags().contains(Modifier.STATIC);
  }

  private static boolean returnsSomething(MethodTree method) {
    return method.getReturnType() != null && !method.getReturnType().toString().equals("void");
  }

  private static boolean tellsTheResult(DocCommentTree comment) {
    return comment.getBlockTags().stream().anyMatch(tag -> tag.getKind() == DocTree.Kind.RETURN)
        || comment.getFirstSentence().stream().anyMatch(t -> t.getKind() == DocTree.Kind.RETURN);
  }

  private static void requireParam(DocCommentTree comment, String name, List<String> missing) {
    boolean told =
        comment.getBlockTags().stream()
            .anyMatch(tag -> tag instanceof ParamTree param && nameOf(param).equals(name));
    if (!told) {
      missing.add("@param " + name);
    }
  }

  private static String nameOf(ParamTree param) {
    return param.isTypeParameter() ? "<" + param.getName() + ">" : param.getName().toString();
  }

  private static void requireThrows(DocCommentTree comment, String type, List<String> missing) {
    boolean told =
        comment.getBlockTags().stream()
            .anyMatch(
                tag ->
                    tag instanceof ThrowsTree thrown
                        && thrown.getExceptionName().toString().equals(type));
    if (!told) {
      missing.add("@throws " + type);
    }
  }
}
