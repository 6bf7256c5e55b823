package acme.desk;

import dev.spectral.annotations.Action;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.InputType;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What people say in tickets, and the tags that agents put on them. */
public final class Comments {

  /** A comment. */
  public record Comment(
      String id, String authorId, String text, boolean visibleToRequester, Instant at) {}

  /** A new comment. */
  public record NewComment(
      @Input(label = "Text", type = InputType.TEXT) String text,
      @Input(label = "Visible to the requester", defaultValue = "true")
          boolean visibleToRequester) {}

  @Action(label = "List Comments", description = "List the comments of a ticket")
  public List<Comment> listComments(Login login, @Input(label = "Ticket ID") String ticketId) {
    return Desk.list(
        Desk.get(login, "/tickets/{id}/comments", ticketId), Comment.class, Integer.MAX_VALUE);
  }

  @Action(label = "Add Comment", description = "Answer the requester, or leave a note for agents")
  public Comment addComment(
      Login login, @Input(label = "Ticket ID") String ticketId, NewComment comment) {
    return Desk.of(login).post("/tickets/{id}/comments", comment, ticketId).as(Comment.class);
  }

  @Action(label = "Redact Comment", description = "Remove words from a comment for good")
  public Comment redactComment(
      Login login,
      @Input(label = "Ticket ID") String ticketId,
      @Input(label = "Comment ID") String commentId,
      @Input(label = "Words") String words) {
    return Desk.of(login)
        .put(
            "/tickets/{id}/comments/{comment}/redaction",
            Map.of("words", words),
            ticketId,
            commentId)
        .as(Comment.class);
  }

  @Action(label = "Add Tags", description = "Put tags on a ticket; those it has stay")
  public List<String> addTags(
      Login login,
      @Input(label = "Ticket ID") String ticketId,
      @Input(label = "Tags", dataSource = "tags") List<String> tags) {
    return Desk.of(login).post("/tickets/{id}/tags", tags, ticketId).asList(String.class);
  }

  @Action(label = "Remove Tag", description = "Take a tag off a ticket")
  public void removeTag(
      Login login,
      @Input(label = "Ticket ID") String ticketId,
      @Input(label = "Tag", dataSource = "tags") String tag) {
    Desk.of(login).delete("/tickets/{id}/tags/{tag}", ticketId, tag);
  }

  @ExamplePayload({"addComment", "redactComment"})
  public Comment exampleComment() {
    return new Comment(
        "c-1", "u-1", "Please step away from it.", true, Instant.parse("2025-03-01T09:46:00Z"));
  }
}
