/** A component for Acme ERP: the one to copy when you write your first. */
@NullMarked
package acme.erp;

import org.jspecify.annotations.NullMarked;
