/** Tests of publishing, against a platform that is always there and, if given, a second one. */
@NullMarked
package dev.spectral.maven.platform;

import org.jspecify.annotations.NullMarked;
