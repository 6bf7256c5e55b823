@NullMarked
package acme.erp;

import org.jspecify.annotations.NullMarked;
