/** What the tests of the runtime stand on: real packages, a real client, a real process. */
@NullMarked
package dev.spectral.runtime.support;

import org.jspecify.annotations.NullMarked;
