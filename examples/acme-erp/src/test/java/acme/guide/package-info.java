/** What the guide shows. */
@NullMarked
package acme.guide;

import org.jspecify.annotations.NullMarked;
