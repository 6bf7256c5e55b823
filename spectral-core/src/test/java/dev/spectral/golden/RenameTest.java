package dev.spectral.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.spectral.TriggerPayload;
import dev.spectral.annotations.ConfigPage;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.annotations.Flow;
import dev.spectral.annotations.FlowTrigger;
import dev.spectral.annotations.Integration;
import dev.spectral.integration.IntegrationDefinition;
import dev.spectral.invoke.FlowInvoker;
import dev.spectral.manifest.IntegrationManifest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What renaming changes: stable keys say what is the same, names of Java say nothing. */
class RenameTest {

  @Integration(name = "Orders", pages = Before.Settings.class)
  public static final class Before {

    @ConfigPage(name = "Settings")
    public record Settings(@ConfigVar(name = "Channel", stableKey = "c") String channel) {}

    @Flow(name = "Send", stableKey = "send")
    public void send(Settings settings) {}

    @FlowTrigger("send")
    public void received(TriggerPayload payload) {}
  }

  @Integration(name = "Orders", pages = RenamedInJava.Page.class)
  public static final class RenamedInJava {

    @ConfigPage(name = "Settings")
    public record Page(@ConfigVar(name = "Channel", stableKey = "c") String where) {}

    @Flow(name = "Send", stableKey = "send")
    public void post(Page page) {}

    @FlowTrigger("post")
    public void came(TriggerPayload payload) {}
  }

  @Integration(name = "Orders", pages = RenamedForPeople.Room.class)
  public static final class RenamedForPeople {

    @ConfigPage(name = "Settings")
    public record Room(@ConfigVar(name = "Room", stableKey = "c") String channel) {}

    @Flow(name = "Post", stableKey = "send")
    public void send(Room settings) {}

    @FlowTrigger("send")
    public void received(TriggerPayload payload) {}
  }

  @Test
  void namesOfJavaAreNotInTheYaml() {
    assertThat(yaml(RenamedInJava.class)).isEqualTo(yaml(Before.class));
  }

  @Test
  void anotherNameForPeopleChangesThatNameAndNothingElse() {
    String expected =
        yaml(Before.class)
            .replace("name: Send", "name: Post")
            .replace("send_on", "post_on")
            .replace("key: Channel", "key: Room")
            .replace("value: Channel", "value: Room");
    assertThat(yaml(RenamedForPeople.class))
        .isEqualTo(expected)
        .contains("stableKey: send-onTrigger");
  }

  private static String yaml(Class<?> type) {
    IntegrationDefinition read = FlowInvoker.describe(type, Map.of());
    return IntegrationManifest.yaml(read, JsonNodeFactory.instance.objectNode())
        .replace(read.key(), Acme.KEY);
  }
}
