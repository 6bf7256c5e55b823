/** How a version comes in: registered over GraphQL, uploaded as a zip, inspected, accepted. */
@NullMarked
package dev.spectral.runtime.publish;

import org.jspecify.annotations.NullMarked;
