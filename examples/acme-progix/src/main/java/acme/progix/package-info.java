/** Takes what Acme ERP says of all customers at one URL, and brings it to each one's Progix. */
@NullMarked
package acme.progix;

import org.jspecify.annotations.NullMarked;
