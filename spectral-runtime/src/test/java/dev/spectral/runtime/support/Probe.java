package dev.spectral.runtime.support;

import java.nio.file.Path;

/** A component for tests; what it tells differs by mark, so that versions can be told apart. */
public final class Probe {

  private static final String CLASS_NAME = "test.probe.Probe";

  private Probe() {}

  /** Builds the component under a key. */
  public static TestPackage build(String key, String mark, Path work) {
    return TestPackage.of(CLASS_NAME, source(key, mark), work);
  }

  /** Builds it with another Jackson in its package. */
  public static TestPackage buildWithOldJackson(String key, String mark, Path work) {
    return TestPackage.withOldJackson(CLASS_NAME, source(key, mark), work);
  }

  private static String source(String key, String mark) {
    return """
        package test.probe;

        import dev.spectral.ActionContext;
        import dev.spectral.Secret;
        import dev.spectral.annotations.*;

        @Component(key = "%s", label = "Probe %s", description = "Tells about itself.",
            connections = {Probe.ApiKey.class})
        public final class Probe {

          @Connection(key = "apiKey", label = "API key", description = "Any.")
          public record ApiKey(@Input(label = "Key") Secret key) {}

          @Action(label = "Who am I", description = "Tells its mark.")
          public String whoAmI() {
            return "%s";
          }

          @Action(label = "Jackson", description = "Tells which Jackson it runs with.")
          public String jackson() {
            return com.fasterxml.jackson.core.json.PackageVersion.VERSION.toString();
          }

          @Action(label = "Twice", description = "Doubles a number.")
          public int twice(@Input(label = "Number") int number) {
            return 2 * number;
          }

          @Action(label = "Log", description = "Logs.")
          public String log(ActionContext context, ApiKey login) {
            context.logger().info("the key is {}", login.key().reveal());
            return "done";
          }

          @Action(label = "Fail", description = "Fails.")
          public String fail(ApiKey login, @Input(label = "Why") String why) {
            throw new IllegalStateException(why + " with " + login.key().reveal());
          }

          @Action(label = "Find class", description = "Looks for a class of the host.")
          public boolean findsClass(@Input(label = "Name") String name) {
            try {
              Class.forName(name, false, Thread.currentThread().getContextClassLoader());
              return true;
            } catch (ClassNotFoundException e) {
              return false;
            }
          }

          @Action(label = "Wait", description = "Waits until it is interrupted.")
          public String waitForEver() throws InterruptedException {
            new java.util.concurrent.CountDownLatch(1).await();
            return "never";
          }
        }
        """
        .formatted(key, mark, mark);
  }
}
