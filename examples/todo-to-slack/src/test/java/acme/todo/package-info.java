/** Proves the integration: as plain Java, and over real sockets. */
@NullMarked
package acme.todo;

import org.jspecify.annotations.NullMarked;
