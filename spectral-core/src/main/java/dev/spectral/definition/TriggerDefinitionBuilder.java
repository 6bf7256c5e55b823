package dev.spectral.definition;

import com.fasterxml.jackson.databind.JsonNode;
import dev.spectral.annotations.TriggerSupport;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds a {@link TriggerDefinition}; for tools. Authors write annotations. Not thread-safe. */
public final class TriggerDefinitionBuilder {

  private final String key;
  private final String label;
  private final String description;
  private List<InputDefinition> inputs = List.of();
  private List<InputDefinition> onDeployInputs = List.of();
  private TriggerSupport schedule = TriggerSupport.AUTO;
  private TriggerSupport synchronous = TriggerSupport.AUTO;
  private boolean polling;
  private boolean common;
  private boolean terminateExecution;
  private boolean breakLoop;
  private boolean allowsBranching;
  private List<String> branches = List.of();
  private @Nullable String dynamicBranchInput;
  private Set<TriggerFunction> functions = Set.of();
  private BatchDefinition batch = BatchDefinition.NONE;
  private @Nullable JsonNode examplePayload;

  TriggerDefinitionBuilder(String key, String label, String description) {
    this.key = key;
    this.label = label;
    this.description = description;
  }

  TriggerDefinitionBuilder(TriggerDefinition from) {
    this(from.key(), from.label(), from.description());
    inputs = from.inputs();
    onDeployInputs = from.onDeployInputs();
    schedule = from.schedule();
    synchronous = from.synchronous();
    polling = from.polling();
    common = from.common();
    terminateExecution = from.terminateExecution();
    breakLoop = from.breakLoop();
    allowsBranching = from.allowsBranching();
    branches = from.branches();
    dynamicBranchInput = from.dynamicBranchInput();
    functions = from.functions();
    batch = from.batch();
    examplePayload = from.examplePayload();
  }

  /**
   * Set the inputs.
   *
   * @param value the inputs, those of its poll action after its own, never null
   * @return this builder
   */
  public TriggerDefinitionBuilder inputs(List<InputDefinition> value) {
    inputs = value;
    return this;
  }

  /**
   * Set the inputs that are asked for at deployment only.
   *
   * @param value the inputs, never null
   * @return this builder
   */
  public TriggerDefinitionBuilder onDeployInputs(List<InputDefinition> value) {
    onDeployInputs = value;
    return this;
  }

  /**
   * Say whether the trigger goes with a schedule.
   *
   * @param value whether it does, never null; {@code AUTO} is {@code INVALID}
   * @return this builder
   */
  public TriggerDefinitionBuilder schedule(TriggerSupport value) {
    schedule = value;
    return this;
  }

  /**
   * Say whether the trigger goes with a caller that waits.
   *
   * @param value whether it does, never null; {@code AUTO} is {@code VALID} where a schedule is not
   * @return this builder
   */
  public TriggerDefinitionBuilder synchronous(TriggerSupport value) {
    synchronous = value;
    return this;
  }

  /**
   * Say whether the trigger asks another system what is new.
   *
   * @param value {@code true} when it does; it then always has a schedule
   * @return this builder
   */
  public TriggerDefinitionBuilder polling(boolean value) {
    polling = value;
    return this;
  }

  /**
   * List the trigger among those most used.
   *
   * @param value {@code true} to list it first
   * @return this builder
   */
  public TriggerDefinitionBuilder common(boolean value) {
    common = value;
    return this;
  }

  /**
   * Say whether the trigger may end the execution.
   *
   * @param value {@code true} when it may
   * @return this builder
   */
  public TriggerDefinitionBuilder terminateExecution(boolean value) {
    terminateExecution = value;
    return this;
  }

  /**
   * Say whether the trigger may leave a loop.
   *
   * @param value {@code true} when it may
   * @return this builder
   */
  public TriggerDefinitionBuilder breakLoop(boolean value) {
    breakLoop = value;
    return this;
  }

  /**
   * Say whether a flow may take branches after the trigger.
   *
   * @param value {@code true} when it may
   * @return this builder
   */
  public TriggerDefinitionBuilder allowsBranching(boolean value) {
    allowsBranching = value;
    return this;
  }

  /**
   * Name the branches.
   *
   * @param value the names, never null
   * @return this builder
   */
  public TriggerDefinitionBuilder branches(List<String> value) {
    branches = value;
    return this;
  }

  /**
   * Refer to the input that names the branches.
   *
   * @param value the key of an input, or null for none
   * @return this builder
   */
  public TriggerDefinitionBuilder dynamicBranchInput(@Nullable String value) {
    dynamicBranchInput = value;
    return this;
  }

  /**
   * Say what the trigger can do besides firing.
   *
   * @param value the functions, never null; of a webhook's two, either brings the other
   * @return this builder
   */
  public TriggerDefinitionBuilder functions(Set<TriggerFunction> value) {
    functions = value;
    return this;
  }

  /**
   * Say how the trigger hands out items in batches.
   *
   * @param value how, never null
   * @return this builder
   */
  public TriggerDefinitionBuilder batch(BatchDefinition value) {
    batch = value;
    return this;
  }

  /**
   * Add an example of the result.
   *
   * @param value {@code {"payload": …}}, or null for none
   * @return this builder
   */
  public TriggerDefinitionBuilder examplePayload(@Nullable JsonNode value) {
    examplePayload = value;
    return this;
  }

  /**
   * Make the trigger.
   *
   * @return an immutable trigger, never null
   * @throws IllegalArgumentException when its parts contradict each other; it names all of them
   */
  public TriggerDefinition build() {
    TriggerSupport scheduled = polling ? TriggerSupport.REQUIRED : or(schedule, "INVALID");
    boolean waits = scheduled == TriggerSupport.INVALID;
    TriggerDefinition trigger =
        new TriggerDefinition(
            key,
            label,
            description,
            inputs,
            onDeployInputs,
            scheduled,
            or(synchronous, waits ? "VALID" : "INVALID"),
            polling,
            common,
            terminateExecution,
            breakLoop,
            allowsBranching || !branches.isEmpty() || dynamicBranchInput != null,
            branches,
            dynamicBranchInput,
            complete(functions),
            batch,
            examplePayload);
    TriggerChecks.check(trigger);
    return trigger;
  }

  private static TriggerSupport or(TriggerSupport given, String fallback) {
    return given == TriggerSupport.AUTO ? TriggerSupport.valueOf(fallback) : given;
  }

  private static Set<TriggerFunction> complete(Set<TriggerFunction> given) {
    EnumSet<TriggerFunction> all = EnumSet.noneOf(TriggerFunction.class);
    all.addAll(given);
    if (all.contains(TriggerFunction.WEBHOOK_CREATE)
        || all.contains(TriggerFunction.WEBHOOK_DELETE)) {
      all.add(TriggerFunction.WEBHOOK_CREATE);
      all.add(TriggerFunction.WEBHOOK_DELETE);
    }
    return all;
  }
}
