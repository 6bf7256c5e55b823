/** Acme Desk, against a small one on this machine. */
@NullMarked
package acme.desk;

import org.jspecify.annotations.NullMarked;
