package dev.spectral.runtime;

import dev.spectral.runtime.execution.ActionRunner;
import dev.spectral.runtime.execution.LoadedComponents;
import dev.spectral.runtime.http.RuntimeServer;
import dev.spectral.runtime.publish.PublishApi;
import dev.spectral.runtime.publish.UploadReceiver;
import dev.spectral.runtime.store.DataDirectory;
import dev.spectral.runtime.store.Database;
import dev.spectral.runtime.store.FileStore;
import dev.spectral.runtime.store.Uploads;
import dev.spectral.runtime.store.Versions;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running runtime: takes published components, keeps their versions, invokes their actions.
 *
 * <p>It listens from {@link SpectralRuntimeBuilder#start()} to {@link #close()}; everything that
 * was published is in its data directory and is there again after a restart.
 *
 * <pre>{@code
 * try (SpectralRuntime runtime =
 *     SpectralRuntime.builder().port(0).dataDirectory(dir).token(token).start()) {
 *   publishTo(runtime.url());
 * }
 * }</pre>
 */
public final class SpectralRuntime implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(SpectralRuntime.class);
  private static final int MOST_LOADED = 64;

  private final Resources resources = new Resources();
  private final AtomicBoolean closed = new AtomicBoolean();
  private final URI url;

  SpectralRuntime(SpectralRuntimeBuilder settings) {
    try {
      this.url = open(settings);
    } catch (RuntimeException | IOException e) {
      resources.close();
      throw StartFailures.explain(e, settings);
    }
    LOG.atInfo().addKeyValue("url", url).log("runtime ready");
  }

  /**
   * Begin to describe a runtime.
   *
   * @return a builder with the defaults of the command line, never null
   */
  public static SpectralRuntimeBuilder builder() {
    return new SpectralRuntimeBuilder();
  }

  private URI open(SpectralRuntimeBuilder settings) throws IOException {
    Clock clock = Clock.systemUTC();
    DataDirectory directory = resources.add(DataDirectory.open(settings.dataDirectory()));
    Database database = resources.add(Database.open(directory.database()));
    Versions versions = new Versions(database);
    Uploads uploads = new Uploads(database);
    FileStore files = new FileStore(directory);
    resources.add(new Housekeeping(versions, uploads, files, clock)).start();
    LoadedComponents loaded =
        resources.add(new LoadedComponents(files, directory.unpacked(), MOST_LOADED));
    ActionRunner runner = resources.add(new ActionRunner(loaded, settings.executionLimits()));
    RuntimeServer server =
        resources.add(
            new RuntimeServer(
                settings.requireToken(),
                versions,
                new PublishApi(versions, clock),
                new UploadReceiver(versions, uploads, files, settings.maxPackageSize(), clock),
                runner));
    int port = server.start(settings.host(), settings.port());
    return Addresses.urlOf(settings.host(), port);
  }

  /**
   * Tell where clients on this machine reach the runtime.
   *
   * @return such as {@code http://127.0.0.1:8780}, never null
   */
  public URI url() {
    return url;
  }

  /** Stop: no new requests, running ones may end for ten seconds, then everything is closed. */
  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      resources.close();
      LOG.atInfo().log("runtime stopped");
    }
  }
}
