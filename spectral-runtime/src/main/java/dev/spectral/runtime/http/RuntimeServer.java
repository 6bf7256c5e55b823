package dev.spectral.runtime.http;

import dev.spectral.Secret;
import dev.spectral.runtime.execution.ActionRunner;
import dev.spectral.runtime.publish.PublishApi;
import dev.spectral.runtime.publish.UploadReceiver;
import dev.spectral.runtime.store.Versions;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The HTTP side of a runtime. */
public final class RuntimeServer implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(RuntimeServer.class);
  private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);
  private static final Duration QUIET_REQUEST = Duration.ofMinutes(16);

  private final GracefulHandler running = new GracefulHandler();
  private final Javalin javalin;

  /**
   * Make the server; it does not listen yet.
   *
   * @param token what clients must show, never null
   * @param versions the versions, never null
   * @param publishApi the publish API, never null
   * @param receiver takes uploads, never null
   * @param runner runs actions, never null
   */
  public RuntimeServer(
      Secret token,
      Versions versions,
      PublishApi publishApi,
      UploadReceiver receiver,
      ActionRunner runner) {
    Catalog catalog = new Catalog(versions);
    ComponentRoutes components = new ComponentRoutes(versions, catalog);
    this.javalin =
        Javalin.create(
            config -> {
              configure(config);
              RoutesConfig routes = config.routes;
              routes.before(new Access(token)::check);
              routes.post(Answers.API_PATH, new GraphQlRoute(publishApi)::handle);
              routes.put(Access.UPLOAD_ROUTE, new UploadRoute(receiver)::handle);
              routes.get("/v1/components", components::list);
              routes.get("/v1/components/{key}", components::one);
              routes.post(
                  "/v1/components/{key}/versions/{version}/actions/{action}",
                  new InvokeRoute(catalog, runner)::handle);
              Failures.register(routes);
            });
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.prefer405over404 = true;
    config.requestLogger.http(AccessLog::write);
    config.router.javaLangErrorHandler(Failures::fatal);
    config.jetty.modifyServer(
        server -> {
          server.setHandler(running);
          server.setErrorHandler(new JsonErrorHandler());
        });
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setSendServerVersion(false);
          // A request is quiet while its action runs.
          http.setIdleTimeout(QUIET_REQUEST.toMillis());
        });
  }

  /**
   * Listen.
   *
   * @param host the address to bind to, never null
   * @param port the port, 0 for a free one
   * @return the port that is bound
   * @throws RuntimeException when the port cannot be bound
   */
  public int start(String host, int port) {
    javalin.start(host, port);
    return javalin.port();
  }

  /** Refuse new requests, let running ones end for ten seconds, stop listening. */
  @Override
  public void close() {
    try {
      running.shutdown().get(STOP_PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      LOG.atWarn().log("stopped while requests were running");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    javalin.stop();
  }
}
