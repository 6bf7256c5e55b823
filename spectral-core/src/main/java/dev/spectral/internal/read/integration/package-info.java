/**
 * The rules of integrations: from a class to a definition, with every problem. Both readers apply
 * them.
 *
 * <p>Not API: anything here may change without notice.
 */
@NullMarked
package dev.spectral.internal.read.integration;

import org.jspecify.annotations.NullMarked;
