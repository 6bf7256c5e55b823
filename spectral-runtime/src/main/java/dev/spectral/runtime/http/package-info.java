/** What the runtime says over HTTP: routes, access, limits, errors. */
@NullMarked
package dev.spectral.runtime.http;

import org.jspecify.annotations.NullMarked;
