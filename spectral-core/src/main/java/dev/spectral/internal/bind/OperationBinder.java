package dev.spectral.internal.bind;

import dev.spectral.ActionContext;
import dev.spectral.ActionResult;
import dev.spectral.internal.read.InputShape;
import dev.spectral.internal.read.Instances;
import dev.spectral.internal.read.OperationPlan;
import dev.spectral.internal.read.Role;
import dev.spectral.internal.reflect.ReflectedMethod;
import dev.spectral.internal.reflect.ReflectedType;
import dev.spectral.internal.source.SourceVariable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Binds wire inputs to one method and calls it; prepared once, then without reflection. */
public final class OperationBinder {

  private final MethodHandle handle;
  private final BranchChooser branches;
  private final List<Slot> slots;
  private final List<Field> fields;
  private final boolean needsContext;

  /** Fills one parameter. */
  private sealed interface Slot {

    record Context() implements Slot {}

    record Payload() implements Slot {}

    record Poll() implements Slot {}

    record One(Field field) implements Slot {}

    record Group(RecordConverter record) implements Slot {}
  }

  /**
   * Prepare an operation.
   *
   * @param instances the objects of the component
   * @param plan what its parameters are for
   */
  public OperationBinder(Instances instances, OperationPlan plan) {
    Method method = ((ReflectedMethod) plan.method()).method();
    this.handle = prepare(instances.of(plan.method()), method);
    this.branches = BranchChooser.of(method);
    this.slots = plan.roles().stream().map(OperationBinder::slot).toList();
    List<Field> all = new ArrayList<>();
    for (Slot slot : slots) {
      if (slot instanceof Slot.One one) {
        all.add(one.field());
      } else if (slot instanceof Slot.Group group) {
        all.addAll(group.record().fields());
      }
    }
    this.fields = List.copyOf(all);
    this.needsContext = slots.stream().anyMatch(Slot.Context.class::isInstance);
  }

  private static MethodHandle prepare(Object instance, Method method) {
    try {
      method.setAccessible(true);
      return MethodHandles.lookup()
          .unreflect(method)
          .bindTo(instance)
          .asSpreader(Object[].class, method.getParameterCount())
          .asType(MethodType.methodType(Object.class, Object[].class));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("The method was made accessible.", e);
    }
  }

  private static Slot slot(Role role) {
    if (role instanceof Role.Login login) {
      return new Slot.One(login(login));
    }
    if (role instanceof Role.Group group) {
      return new Slot.Group(Binders.record(group.record(), true));
    }
    if (role instanceof Role.Single single) {
      return new Slot.One(Binders.field(single.variable()));
    }
    if (role instanceof Role.Payload) {
      return new Slot.Payload();
    }
    return role instanceof Role.Poll ? new Slot.Poll() : new Slot.Context();
  }

  private static Field login(Role.Login login) {
    SourceVariable variable = login.variable();
    InputShape shape = InputShape.of(variable.type(), null);
    Converter converter = LoginConverter.of((ReflectedType) shape.element());
    return new Field(login.key(), shape.optional(), null, converter);
  }

  /**
   * Tell whether the method takes a context.
   *
   * @return whether it does
   */
  public boolean needsContext() {
    return needsContext;
  }

  /**
   * Tell which inputs the method takes.
   *
   * @return their keys
   */
  public Set<String> keys() {
    return fields.stream().map(Field::key).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Bind the inputs.
   *
   * @param inputs what was given, by key
   * @param context the context, used only when the method takes one
   * @param binding takes problems and secrets
   * @return the arguments, to be used only when nothing is wrong
   */
  public @Nullable Object[] bind(
      Map<String, ?> inputs, @Nullable ActionContext context, Binding binding) {
    return bind(inputs, new Given(context, null, null), binding);
  }

  /**
   * Bind the inputs of a method that may take more than a context.
   *
   * @param inputs what was given, by key
   * @param given what is given besides the inputs
   * @param binding takes problems and secrets
   * @return the arguments, to be used only when nothing is wrong
   */
  public @Nullable Object[] bind(Map<String, ?> inputs, Given given, Binding binding) {
    RecordConverter.checkUnknown(fields, inputs, "", binding);
    @Nullable Object[] arguments = new Object[slots.size()];
    for (int i = 0; i < arguments.length; i++) {
      Slot slot = slots.get(i);
      if (slot instanceof Slot.One one) {
        arguments[i] = one.field().bind(inputs, one.field().key(), binding);
      } else if (slot instanceof Slot.Group group) {
        arguments[i] = group.record().make(inputs, "", "", binding);
      } else {
        arguments[i] = other(slot, given);
      }
    }
    return arguments;
  }

  private static @Nullable Object other(Slot slot, Given given) {
    if (slot instanceof Slot.Payload) {
      return given.payload();
    }
    return slot instanceof Slot.Poll ? given.polling() : given.context();
  }

  /**
   * Make a result of what the method returned.
   *
   * @param value what {@link #call} gave
   * @return the data and the branch
   * @throws BranchException when it takes no branch that the action has
   */
  public ActionResult<?> result(@Nullable Object value) {
    return branches.result(value);
  }

  /**
   * Call the method.
   *
   * @param arguments what {@link #bind} made
   * @return what the method returns
   * @throws Throwable what the method throws
   */
  public @Nullable Object call(@Nullable Object[] arguments) throws Throwable {
    return handle.invoke(arguments);
  }
}
