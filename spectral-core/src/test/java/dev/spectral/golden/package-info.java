/** Components written as an author would, whose manifests are those of the reference SDK. */
@NullMarked
package dev.spectral.golden;

import org.jspecify.annotations.NullMarked;
