/** What the runtime keeps: rows in one database, packages and icons as files. */
@NullMarked
package dev.spectral.runtime.store;

import org.jspecify.annotations.NullMarked;
