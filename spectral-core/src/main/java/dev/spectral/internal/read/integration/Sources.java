package dev.spectral.internal.read.integration;

import dev.spectral.internal.read.Report;
import dev.spectral.internal.source.SourceClass;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one integration work with.
 *
 * @param report takes what is wrong
 * @param parts remembers what the parts of the model were made of
 * @param source the class
 * @param environment gives the value of a variable of the build's environment, or null; null itself
 *     where the environment is not that of the build
 */
record Sources(
    Report report,
    Parts parts,
    SourceClass source,
    @Nullable UnaryOperator<@Nullable String> environment) {

  String place(String member) {
    return source.simpleName() + "." + member;
  }
}
