/** What an integration must fulfil as a whole, whoever filled in its model. */
@NullMarked
package dev.spectral.internal.integration;

import org.jspecify.annotations.NullMarked;
