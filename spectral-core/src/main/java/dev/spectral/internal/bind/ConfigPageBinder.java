package dev.spectral.internal.bind;

import dev.spectral.InvalidInputException;
import dev.spectral.InvalidInputException.InputProblem;
import dev.spectral.annotations.ConfigVar;
import dev.spectral.integration.ConfigException.ConfigProblem;
import dev.spectral.internal.read.integration.PagePlan;
import dev.spectral.internal.reflect.ReflectedType;
import dev.spectral.internal.source.SourceVariable;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes the record of a page of the values of config variables; prepared once. */
public final class ConfigPageBinder {

  private final String page;
  private final List<ConfigField> fields;
  private final MethodHandle constructor;

  private ConfigPageBinder(String page, List<ConfigField> fields, MethodHandle constructor) {
    this.page = page;
    this.fields = fields;
    this.constructor = constructor;
  }

  /**
   * Prepare a page.
   *
   * @param plan the page
   * @return what makes its records
   */
  public static ConfigPageBinder of(PagePlan plan) {
    List<ConfigField> fields = new ArrayList<>();
    for (SourceVariable component : plan.record().components()) {
      fields.add(
          ConfigField.of(component, Objects.requireNonNull(component.annotation(ConfigVar.class))));
    }
    Class<?> raw = ((ReflectedType) plan.record()).raw();
    return new ConfigPageBinder(plan.name(), List.copyOf(fields), Binders.constructor(raw));
  }

  /**
   * Make a record.
   *
   * @param values the values of config variables by name
   * @param binding takes problems and secrets
   * @return the record, or null when anything of it is wrong
   */
  public @Nullable Object bind(Map<String, ?> values, Binding binding) {
    @Nullable Object[] arguments = new Object[fields.size()];
    boolean clean = true;
    for (int i = 0; i < arguments.length; i++) {
      Binding inner = new Binding();
      ConfigField field = fields.get(i);
      arguments[i] = field.bind(values, inner);
      inner.secrets().forEach(binding::secret);
      for (InputProblem problem : inner.problems()) {
        clean = false;
        report(field, problem, binding);
      }
    }
    return clean ? construct(arguments, binding) : null;
  }

  private void report(ConfigField field, InputProblem problem, Binding binding) {
    ConfigProblem said = new ConfigProblem(page, problem.input(), problem.what(), problem.fix());
    if (field.connection() && problem.what().equals(ConfigField.NOT_CONNECTED)) {
      binding.disconnected(said);
    } else {
      binding.problem(said);
    }
  }

  private @Nullable Object construct(@Nullable Object[] arguments, Binding binding) {
    try {
      return constructor.invoke(arguments);
    } catch (InvalidInputException e) {
      e.problems()
          .forEach(
              one -> binding.problem(new ConfigProblem(page, one.input(), one.what(), one.fix())));
    } catch (RuntimeException e) {
      binding.problem(
          new ConfigProblem(page, "", "is refused: " + e.getMessage(), "Correct the values."));
    } catch (Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("A record's constructor threw a checked exception.", e);
    }
    return null;
  }
}
