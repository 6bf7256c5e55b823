/** What goes on the wire: the manifest of a component, in the platform's words. */
@NullMarked
package dev.spectral.manifest;

import org.jspecify.annotations.NullMarked;
