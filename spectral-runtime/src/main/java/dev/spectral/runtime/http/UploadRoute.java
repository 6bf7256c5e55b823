package dev.spectral.runtime.http;

import dev.spectral.runtime.publish.UploadReceiver;
import dev.spectral.runtime.publish.UploadRefusedException;
import dev.spectral.runtime.store.StoredFile;
import dev.spectral.runtime.store.Upload;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Map;

/** Takes the files of a version. */
final class UploadRoute {

  private final UploadReceiver receiver;

  UploadRoute(UploadReceiver receiver) {
    this.receiver = receiver;
  }

  void handle(Context context) throws IOException {
    Upload upload;
    try {
      upload = receiver.admit(context.pathParam("secret"), context.req().getContentLengthLong());
    } catch (UploadRefusedException e) {
      // Who never had a right to upload is not listened to.
      boolean known = e.reason() != UploadRefusedException.Reason.UNKNOWN;
      throw refusal(e, known && Bodies.drainUnread(context));
    }
    try {
      StoredFile file =
          receiver.receive(upload, context.req().getInputStream(), context.contentType());
      Answers.json(context, 200, Map.of("sha1", file.sha1(), "bytes", file.sizeBytes()));
    } catch (UploadRefusedException e) {
      throw refusal(e, Bodies.drain(context));
    }
  }

  private static ApiException refusal(UploadRefusedException e, boolean bodyAtEnd) {
    ApiException refusal =
        new ApiException(
            status(e.reason()), "UPLOAD_" + e.reason(), String.valueOf(e.getMessage()), e.fix());
    return bodyAtEnd ? refusal : refusal.closingConnection();
  }

  private static int status(UploadRefusedException.Reason reason) {
    return switch (reason) {
      case UNKNOWN -> 403;
      case USED -> 409;
      case EXPIRED -> 410;
      case TOO_LARGE -> 413;
      case BAD_PACKAGE -> 422;
      case INCOMPLETE -> 400;
    };
  }
}
