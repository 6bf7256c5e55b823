package dev.spectral.invoke;

import dev.spectral.ActionResult;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Branch;
import dev.spectral.annotations.Component;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.PerformSafety;
import java.util.List;

/** A component whose actions decide which way a flow goes. */
@Component(key = "crossing", label = "Crossing", description = "Chooses the way.")
public final class Crossing {

  public sealed interface Lookup {

    @Branch("Found")
    record Found(String id) implements Lookup {}

    @Branch("Missing")
    record Missing() implements Lookup {}
  }

  @Action(label = "Find", description = "Finds a thing.")
  public Lookup find(@Input(label = "Id") String id) {
    return id.equals("none") ? new Lookup.Missing() : new Lookup.Found(id);
  }

  @Action(
      label = "Sort",
      description = "Sorts by size.",
      branches = {"Small", "Large"})
  public ActionResult<Integer> sort(@Input(label = "Branch") String branch) {
    ActionResult<Integer> result = ActionResult.of(1);
    return branch.equals("none") ? result : result.branch(branch);
  }

  @Action(label = "Route", description = "Takes any way.", dynamicBranchInput = "ways")
  public ActionResult<String> route(@Input(label = "Ways") List<String> ways) {
    return ActionResult.of("gone").branch(ways.get(0));
  }

  @Action(
      label = "Stop",
      description = "Ends here.",
      terminateExecution = true,
      breakLoop = true,
      performSafety = PerformSafety.NOT_ALLOWED)
  public void stop() {}
}
