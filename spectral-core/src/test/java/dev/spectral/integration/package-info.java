@NullMarked
package dev.spectral.integration;

import org.jspecify.annotations.NullMarked;
