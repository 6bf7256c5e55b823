/** The package that is published: one zip whose bytes depend on its content alone. */
@NullMarked
package dev.spectral.maven.pack;

import org.jspecify.annotations.NullMarked;
