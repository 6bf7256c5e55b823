@Component(key = "branching", label = "T", description = "d.")
public final class Branching {

  public sealed interface Way {
    @Branch("Left")
    record Left() implements Way {}

    record Right() implements Way {}
  }

  // [SP035] Branching.walk: Way permits Right, which is no @Branch record like the others. Fix: make each a record with @Branch("…").
  // [SP035] Branching.walk: The attribute branches and the records of Way both name branches. Fix: remove branches.
  @Action(label = "Walk", description = "d.", branches = {"Left"})
  public Way walk() {
    return new Way.Left();
  }

  // [SP035] Branching.turn: The name of a branch is blank. Fix: give each branch a short name.
  @Action(label = "Turn", description = "d.", branches = {" ", "Left"})
  public ActionResult<String> turn() {
    return ActionResult.of("turned").branch("Left");
  }

  // [SP037] Branching.self: The data source names itself as the one that tells more. Fix: remove detailDataSource.
  @DataSource(label = "Self", description = "d.", detailDataSource = "self")
  public List<String> self() {
    return List.of();
  }
}
