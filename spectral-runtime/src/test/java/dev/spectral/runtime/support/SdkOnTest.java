package dev.spectral.runtime.support;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.spectral.Secret;
import dev.spectral.annotations.Component;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.OkHttpClient;
import org.msgpack.core.MessagePack;
import org.slf4j.Logger;

/** The jars on the test's class path that a component is compiled against or carries. */
final class SdkOnTest {

  private static final Path OLD_JACKSON = Path.of("target/test-jars/old-jackson");

  private SdkOnTest() {}

  /** What a runtime provides and no package carries. */
  static List<Path> provided() {
    return Stream.of(Component.class, Secret.class, Logger.class).map(SdkOnTest::jarOf).toList();
  }

  /** What a component's package has under lib/: what the SDK needs beside itself. */
  static List<Path> libraries() {
    List<Path> jars = new ArrayList<>(others());
    Stream.of(
            ObjectMapper.class,
            JsonFactory.class,
            JsonInclude.class,
            JavaTimeModule.class,
            Jdk8Module.class)
        .map(SdkOnTest::jarOf)
        .forEach(jars::add);
    return jars;
  }

  /** The same with another Jackson. */
  static List<Path> librariesWithOldJackson() {
    List<Path> jars = new ArrayList<>(others());
    try (Stream<Path> old = Files.list(OLD_JACKSON)) {
      old.sorted().forEach(jars::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jars;
  }

  private static List<Path> others() {
    return Stream.of(OkHttpClient.class, okio.Buffer.class, kotlin.Unit.class, MessagePack.class)
        .map(SdkOnTest::jarOf)
        .toList();
  }

  private static Path jarOf(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }
}
