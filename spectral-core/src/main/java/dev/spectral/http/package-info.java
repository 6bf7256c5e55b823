/**
 * The HTTP client of component code: JSON in and out, errors that say what happened, secrets that
 * stay out of every message.
 */
@NullMarked
package dev.spectral.http;

import org.jspecify.annotations.NullMarked;
