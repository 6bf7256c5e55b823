@NullMarked
package dev.spectral.form;

import org.jspecify.annotations.NullMarked;
