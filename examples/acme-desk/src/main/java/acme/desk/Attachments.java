package acme.desk;

import dev.spectral.Data;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Input;
import dev.spectral.http.HttpFile;
import dev.spectral.http.Multipart;

/** Files of tickets. */
public final class Attachments {

  /** A file that was attached. */
  public record Attachment(String id, String fileName, String contentType, long bytes) {}

  @Action(label = "Attach File", description = "Attach a file to a ticket")
  public Attachment attachFile(
      Login login,
      @Input(label = "Ticket ID") String ticketId,
      @Input(label = "File name", example = "fire.jpg") String fileName,
      @Input(label = "File") Data file) {
    return Desk.of(login)
        .post(
            "/tickets/{id}/attachments",
            Multipart.form().file("file", HttpFile.of(fileName, file)),
            ticketId)
        .as(Attachment.class);
  }

  @Action(label = "Download Attachment", description = "Get the content of an attached file")
  public Data downloadAttachment(
      Login login,
      @Input(label = "Ticket ID") String ticketId,
      @Input(label = "Attachment ID") String attachmentId) {
    var answer =
        Desk.get(login, "/tickets/{id}/attachments/{file}", ticketId, attachmentId)
            .header("Accept", "*/*")
            .send();
    String type = answer.headers().first("Content-Type").orElse("application/octet-stream");
    return new Data(answer.bytes(), type);
  }

  @Action(label = "Delete Attachment", description = "Delete an attached file")
  public void deleteAttachment(
      Login login,
      @Input(label = "Ticket ID") String ticketId,
      @Input(label = "Attachment ID") String attachmentId) {
    Desk.of(login).delete("/tickets/{id}/attachments/{file}", ticketId, attachmentId);
  }
}
