/** Proves the integration: as plain Java, and over real sockets. */
@NullMarked
package acme.progix;

import org.jspecify.annotations.NullMarked;
