@NullMarked
package dev.spectral.maven.generate;

import org.jspecify.annotations.NullMarked;
