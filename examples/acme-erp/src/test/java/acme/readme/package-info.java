/** The component and the test that the front page shows. */
@NullMarked
package acme.readme;

import org.jspecify.annotations.NullMarked;
