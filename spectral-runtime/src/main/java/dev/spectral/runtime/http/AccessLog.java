package dev.spectral.runtime.http;

import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/** One line per request: the route's pattern, never the path itself, which may hold a secret. */
final class AccessLog {

  static final String EXECUTION_ID = "executionId";
  private static final Logger LOG = LoggerFactory.getLogger("dev.spectral.runtime.access");

  private AccessLog() {}

  static void write(Context context, Float milliseconds) {
    Endpoint endpoint = endpoint(context);
    LoggingEventBuilder line =
        LOG.atInfo()
            .addKeyValue("method", context.req().getMethod())
            .addKeyValue("route", endpoint == null ? "none" : endpoint.path)
            .addKeyValue("status", context.statusCode())
            .addKeyValue("ms", Math.round(milliseconds));
    String executionId = context.attribute(EXECUTION_ID);
    if (executionId != null) {
      line =
          line.addKeyValue("executionId", executionId)
              .addKeyValue("component", context.pathParamMap().get("key"))
              .addKeyValue("version", context.pathParamMap().get("version"))
              .addKeyValue("action", context.pathParamMap().get("action"));
    }
    line.log("request");
  }

  private static @Nullable Endpoint endpoint(Context context) {
    return context.endpoints().matchedHttpEndpoint();
  }
}
