package dev.spectral.runtime.http;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what goes wrong into answers; what is our own fault goes to the log, not to the client. */
final class Failures {

  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private Failures() {}

  static void register(RoutesConfig routes) {
    routes.exception(ApiException.class, (problem, context) -> Answers.error(context, problem));
    routes.exception(HttpResponseException.class, Failures::refused);
    routes.exception(Exception.class, Failures::failed);
  }

  private static void refused(HttpResponseException problem, Context context) {
    String allowed = problem.getDetails().get("availableMethods");
    if (allowed != null) {
      context.header("Allow", allowed);
    }
    ApiException answer =
        switch (problem.getStatus()) {
          case 404 -> new ApiException(404, "NOT_FOUND", "There is nothing at this address.", null);
          case 405 ->
              new ApiException(
                  405,
                  "METHOD_NOT_ALLOWED",
                  "This address does not take " + context.req().getMethod() + " requests.",
                  null);
          default ->
              new ApiException(
                  problem.getStatus(), "HTTP_" + problem.getStatus(), "Request refused.", null);
        };
    Answers.error(context, answer);
  }

  private static void failed(Exception problem, Context context) {
    LOG.atError().setCause(problem).log("request failed");
    Answers.error(
        context,
        new ApiException(500, "INTERNAL_ERROR", "The runtime failed; its log says why.", null));
  }

  static void fatal(HttpServletResponse response, Error error) {
    LOG.atError().setCause(error).log("request failed");
    response.setStatus(500);
  }
}
