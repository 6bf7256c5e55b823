/** The goals of the plugin: they read parameters, call plain Java and translate its errors. */
@NullMarked
package dev.spectral.maven;

import org.jspecify.annotations.NullMarked;
