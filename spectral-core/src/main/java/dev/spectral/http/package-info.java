/**
 * The HTTP client of component code: JSON in and out, streams of any size, forms, pages, retries;
 * errors that say what happened, secrets that stay out of every message and log.
 */
@NullMarked
package dev.spectral.http;

import org.jspecify.annotations.NullMarked;
