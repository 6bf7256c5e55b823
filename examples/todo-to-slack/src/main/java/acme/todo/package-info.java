/** Posts what is left to do, and who is new, to Slack: the integration to copy for your first. */
@NullMarked
package acme.todo;

import org.jspecify.annotations.NullMarked;
