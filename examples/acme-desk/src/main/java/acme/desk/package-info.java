/** A component for Acme Desk, a help desk: what a large component looks like, split by subject. */
@NullMarked
package acme.desk;

import org.jspecify.annotations.NullMarked;
