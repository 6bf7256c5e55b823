package dev.spectral.testing;

import static dev.spectral.testing.SpectralAssertions.assertThat;
import static dev.spectral.testing.SpectralAssertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.spectral.TriggerPayload;
import dev.spectral.TriggerPayload.Body;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.WebhookTrigger;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The recorded cases of the reference SDK's test helpers: equal, or decided otherwise. */
class TestingTableTest {

  private static final File TABLE = new File("src/test/resources/behaviour/testing.json");
  private static final Path PAGE = Path.of("..", "docs", "compatibility.md");

  /** Shown below as they are. */
  private static final List<String> EQUAL =
      List.of(
          "defaultTriggerPayload()",
          "invokeTrigger merges payload shallowly; params default {}",
          "default export members vs named exports");

  /** Decided otherwise, shown below, and told on the page; by the words with which they begin. */
  private static final List<String> OTHERWISE =
      List.of(
          "createConnection",
          "connectionValue",
          "invoke does not clean inputs",
          "invokeDataSource default context",
          "harness.action: every default is stringified",
          "harness.connectionValue sets the key",
          "createMockContextComponents",
          "invokeFlow: no onTrigger uses the payload",
          "invokeFlow: batched trigger property is ignored");

  /** Of JavaScript's modules. */
  private static final List<String> ELSEWHERE = List.of("package exports");

  /** What each name of the reference is called here. */
  private static final Map<String, Object> NAMES = names();

  /** Takes what comes. */
  @Component(key = "scale", label = "Scale", description = "Weighs.")
  public static final class Scale {

    public record All(
        @Input(label = "S", defaultValue = "dflt") String s,
        @Input(label = "N", defaultValue = "5") int n,
        @Input(label = "L", defaultValue = "[\"x\",\"y\"]") List<String> l) {}

    @WebhookTrigger(label = "Weigh", description = "Weighs what comes.")
    public TriggerPayload weigh(TriggerPayload payload) {
      return payload;
    }

    @Action(label = "Add", description = "Adds.")
    public All add(All all) {
      return all;
    }
  }

  private final ComponentHarness scale = ComponentHarness.of(Scale.class);

  private static Map<String, Object> names() {
    Map<String, Object> names = new LinkedHashMap<>();
    names.put("ComponentTestHarness", ComponentHarness.class);
    names.put("createHarness", method(ComponentHarness.class, "of", Class.class));
    names.put("connectionValue", method(TestConnection.class, "fromEnvironment"));
    names.put("createConnection", method(TestConnection.class, "of", String.class, Map.class));
    names.put("createMockContextComponents", ActionMocks.class);
    names.put("default", SpectralTest.class);
    names.put("defaultConnectionValueEnvironmentVariable", TestConnection.ENVIRONMENT_VARIABLE);
    names.put("defaultTriggerPayload", method(TestPayload.class, "defaultTriggerPayload"));
    names.put("invoke", "the method itself");
    names.put("invokeDataSource", "the method itself");
    names.put("invokeFlow", method(HarnessFlow.class, "receive", TriggerPayload.class));
    names.put("invokeTrigger", "the method itself");
    names.put("loggerMock", CapturedLogs.class);
    return names;
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> recorded() throws IOException {
    List<String> names = new ArrayList<>();
    new ObjectMapper()
        .readTree(TABLE)
        .get("cases")
        .forEach(one -> names.add(one.get("name").asText()));
    return names;
  }

  private static JsonNode result(String name) throws IOException {
    for (JsonNode one : new ObjectMapper().readTree(TABLE).get("cases")) {
      if (one.get("name").asText().startsWith(name)) {
        return one.get("result");
      }
    }
    throw new AssertionError(name);
  }

  @Test
  @SuppressWarnings("SystemOut") // the count is for people to read
  void accountsForEveryCaseAndSaysHowMany() throws IOException {
    List<String> all =
        Stream.of(EQUAL, OTHERWISE, ELSEWHERE).flatMap(List::stream).sorted().toList();
    List<String> cases = recorded().stream().sorted().toList();
    assertThat(cases).hasSize(13);
    assertThat(cases).zipSatisfy(all, (name, start) -> assertThat(name).startsWith(start));

    String count =
        "`testing.json` has %d cases: %d are equal, %d are decided otherwise,"
            .concat(" %d is not about testing.")
            .formatted(cases.size(), EQUAL.size(), OTHERWISE.size(), ELSEWHERE.size());
    System.out.println(count);
    assertThat(Files.readString(PAGE).replace('\n', ' ')).contains(count);
  }

  @Test
  void givesTheSamePayloadToATriggerThatIsGivenNone() throws IOException {
    ObjectNode expected = (ObjectNode) result("defaultTriggerPayload()");
    ObjectNode payload = scale.trigger("weigh").run().payload().deepCopy();

    JsonNode raw = payload.remove("rawBody");
    byte[] sent = Base64.getDecoder().decode(raw.get("data").asText());
    assertThat(new ObjectMapper().readTree(sent)).isEqualTo(expected.at("/rawBody/data"));
    assertThat(raw.get("contentType")).isEqualTo(expected.at("/rawBody/contentType"));
    expected.remove(List.of("rawBody", "startedAt"));
    payload.remove("startedAt");
    assertThat(payload).isEqualTo(expected);
  }

  @Test
  void changesOneFieldOfAPayloadAndLeavesTheOthers() throws IOException {
    JsonNode expected = result("invokeTrigger merges");
    TriggerPayload payload =
        TestPayload.defaultTriggerPayload().toBuilder()
            .body(new Body(TextNode.valueOf(expected.at("/body/data").asText()), null))
            .build();

    TriggerRun run = scale.trigger("weigh").payload(payload).run();

    assertThat(run).hasPayloadAt("/body", expected.get("body"));
    assertThat(run.payload().at("/rawBody/contentType"))
        .isEqualTo(expected.at("/rawBody/contentType"));
  }

  @Test
  void hasAWordForEveryWordOfTheReference() throws IOException {
    JsonNode named = result("default export members").get("named");

    assertThat(new TreeSet<>(NAMES.keySet())).containsExactlyElementsOf(texts(named));
  }

  private static Set<String> texts(JsonNode list) {
    TreeSet<String> texts = new TreeSet<>();
    list.forEach(one -> texts.add(one.asText()));
    return texts;
  }

  @Test
  void makesConnectionsWithoutTheNameOfAConfigVariable() throws IOException {
    JsonNode expected = result("createConnection").get(0);
    TestConnection connection = TestConnection.of("k", Map.of("a", "b"));

    assertThat(connection.key()).isEqualTo(expected.get("key").asText());
    assertThat(TestJson.tree(connection.fields())).isEqualTo(expected.get("fields"));
    assertThat(connection.token()).isEmpty();
  }

  @Test
  void saysMoreWhereThereIsNoConnectionValue() {
    assertThatThrownBy(() -> TestConnection.fromEnvironment("X", name -> null))
        .hasMessageContaining("the environment variable X is not set. Set it to a connection");
    assertThatThrownBy(() -> TestConnection.fromEnvironment("X", name -> "{"))
        .hasMessageContaining("is not a JSON object");
    TestConnection value =
        TestConnection.fromEnvironment("X", name -> "{\"fields\":{\"a\":\"b\"}}");
    assertThat(value.key()).isEmpty();
    assertThat(value.fields()).containsOnly(Map.entry("a", "b"));
  }

  @Test
  void callsTheMethodItselfWhereNothingShouldBeBound() {
    Scale.All raw = new Scale.All("raw", 0, List.of());

    assertThat(new Scale().add(raw)).isSameAs(raw);
  }

  @Test
  void hasOneContextForAllKindsOfOperations() throws IOException {
    JsonNode expected = result("invokeDataSource default context").get("result");
    TestContext context = TestContext.create();

    assertThat(TestJson.tree(context.customer())).isEqualTo(expected.get("customer"));
    assertThat(TestJson.tree(context.instance())).isEqualTo(expected.get("instance"));
    assertThat(context.user().email()).isNotEqualTo(expected.at("/user/email").asText());
  }

  @Test
  void takesDefaultsAsThePlatformDoesAndNotAsText() throws IOException {
    JsonNode expected = result("harness.action").get("data");

    ActionRun run = scale.action("add").input("n", "7").run();

    assertThat(run).hasDataAt("/s", expected.get("s")).hasDataAt("/n", 7);
    assertThat(expected.get("l").asText()).isEqualTo("x,y");
    assertThat(run).hasDataAt("/l", List.of("x", "y"));
  }

  @Test
  void showsAFlowThePayloadUnlessItsTriggerMakesAnother() throws IOException {
    JsonNode expected = result("invokeFlow: no onTrigger").at("/0/data");
    IntegrationHarness harness = IntegrationHarness.of(Bakery.class);
    for (String flow : List.of("echo", "echoAfterNothing")) {
      FlowRun run = harness.flow(flow).receive(TestPayload.defaultTriggerPayload());
      assertThat(run).hasPayloadAt("/body", expected).hasData(expected.get("data"));
    }
  }

  @Test
  void runsTriggersThatHandOutBatchesAndUnsetsWhatIsNull() throws IOException {
    assertThat(result("invokeFlow: batched").at("/nullVar/errorName").asText())
        .isEqualTo("TypeError");
    IntegrationHarness harness = IntegrationHarness.of(Bakery.class);
    assertThat(harness.flow("deliver").receiveAll(TestPayload.json(null))).hasSize(5);
    IntegrationHarness configured =
        IntegrationHarness.of(Rota.Configured.class).config("My Schedule", null);
    assertThat(configured.flow("tick").receive()).succeeded();
  }

  @Test
  void refusesWhatIsNotMocked() throws IOException {
    JsonNode expected = result("createMockContextComponents");
    ActionMocks mocks =
        new ActionMocks().mock("acme", "a", in -> 1).mock("acme", "b", in -> "mock");

    assertThat(mocks.call("acme", "a", Map.of())).isEqualTo(expected.at("/a/data"));
    assertThat(mocks.call("acme", "b", Map.of())).isEqualTo(expected.at("/b/data"));
    assertThatThrownBy(() -> mocks.call("acme", "defaultB", Map.of()))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("is not mocked");
  }
}
