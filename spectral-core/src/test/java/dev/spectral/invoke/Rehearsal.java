package dev.spectral.invoke;

import dev.spectral.ActionResult;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Branch;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.ExamplePerform;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.PerformSafety;

/** Actions that must not be run to try them out, and what stands in for them. */
@Component(key = "rehearsal", label = "Rehearsal", description = "Actions and their stand-ins.")
public final class Rehearsal {

  public record Payment(
      @Input(label = "Amount") int amount, @Input(label = "Account") String account) {}

  public record Receipt(String number, int amount) {}

  public sealed interface Answer {

    @Branch("Paid")
    record Paid(String number) implements Answer {}

    @Branch("Refused")
    record Refused() implements Answer {}
  }

  @Action(label = "Pay", description = "d.", performSafety = PerformSafety.NOT_ALLOWED)
  public Receipt pay(Payment payment) {
    return new Receipt("real", payment.amount());
  }

  @ExamplePerform("pay")
  public Receipt tryToPay(@Input(label = "Amount") int amount) {
    return new Receipt("tried", amount);
  }

  @Action(label = "Ask", description = "d.")
  public Answer ask(Payment payment) {
    return new Answer.Paid("real");
  }

  @ExamplePerform("ask")
  public Answer tryToAsk() {
    return new Answer.Refused();
  }

  @Action(
      label = "Sort",
      description = "d.",
      branches = {"Small", "Large"})
  public ActionResult<Integer> sort() {
    return ActionResult.of(1).branch("Small");
  }

  @ExamplePerform("sort")
  public ActionResult<Integer> tryToSort() {
    return ActionResult.of(2).branch("Lerge");
  }

  @Action(label = "Look", description = "d.", performSafety = PerformSafety.SAFE)
  public String look() {
    return "seen";
  }
}
