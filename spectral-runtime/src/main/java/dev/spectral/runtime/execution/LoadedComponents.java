package dev.spectral.runtime.execution;

import dev.spectral.runtime.store.AcceptedPackage;
import dev.spectral.runtime.store.FileStore;
import dev.spectral.runtime.store.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The component versions that are loaded now: loaded at first use, the least recently used unloaded
 * when there are too many, none unloaded while a call is in it. Thread-safe.
 */
public final class LoadedComponents implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LoadedComponents.class);

  private final FileStore files;
  private final PackageUnpacker unpacker;
  private final int mostLoaded;
  private final Map<String, Slot> slots = new LinkedHashMap<>(16, 0.75f, true);

  /**
   * Make the loader.
   *
   * @param files where packages are kept, never null
   * @param unpacked the directory for jars taken out of them, never null
   * @param mostLoaded how many idle versions stay loaded
   */
  public LoadedComponents(FileStore files, Path unpacked, int mostLoaded) {
    this.files = files;
    this.unpacker = new PackageUnpacker(unpacked);
    this.mostLoaded = mostLoaded;
  }

  /** Lends a loaded version until the lease is closed. */
  Lease lease(Version version) throws IOException, ReflectiveOperationException {
    Slot slot;
    synchronized (slots) {
      slot = slots.computeIfAbsent(version.id(), id -> new Slot());
      slot.users++;
      evict();
    }
    try {
      return new Lease(slot, slot.component(version));
    } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError e) {
      release(slot);
      throw e;
    }
  }

  private void evict() {
    Iterator<Slot> oldestFirst = slots.values().iterator();
    int tooMany = slots.size() - mostLoaded;
    while (tooMany > 0 && oldestFirst.hasNext()) {
      Slot slot = oldestFirst.next();
      if (slot.users == 0) {
        oldestFirst.remove();
        slot.unload();
        tooMany--;
      }
    }
  }

  private void release(Slot slot) {
    synchronized (slots) {
      slot.users--;
      evict();
    }
  }

  int loaded() {
    synchronized (slots) {
      return slots.size();
    }
  }

  @Override
  public void close() {
    synchronized (slots) {
      slots.values().forEach(Slot::unload);
      slots.clear();
    }
  }

  /** A loaded version on loan. */
  final class Lease implements AutoCloseable {

    private final Slot slot;
    private final LoadedComponent component;

    Lease(Slot slot, LoadedComponent component) {
      this.slot = slot;
      this.component = component;
    }

    Map<String, Object> call(Map<String, Object> request) {
      return component.call(request);
    }

    @Override
    public void close() {
      release(slot);
    }
  }

  /**
   * The place of one version. Its own lock is held while loading, so other versions do not wait.
   */
  private final class Slot {

    private int users;
    private @Nullable LoadedComponent component;

    synchronized LoadedComponent component(Version version)
        throws IOException, ReflectiveOperationException {
      LoadedComponent present = component;
      if (present == null) {
        AcceptedPackage facts = version.packageFacts();
        String name = version.component().key() + "-" + version.number();
        Path file = files.find(facts.signature());
        present =
            LoadedComponent.load(
                name, facts.componentClass(), unpacker.jars(file, facts.signature()));
        component = present;
        LOG.atInfo()
            .addKeyValue("component", version.component().key())
            .addKeyValue("version", version.number())
            .log("component loaded");
      }
      return present;
    }

    synchronized void unload() {
      LoadedComponent present = component;
      component = null;
      if (present != null) {
        try {
          present.close();
        } catch (IOException e) {
          LOG.atWarn().setCause(e).log("component's jars not closed");
        }
      }
    }
  }
}
