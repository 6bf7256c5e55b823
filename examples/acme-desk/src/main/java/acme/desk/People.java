package acme.desk;

import dev.spectral.InvalidInputException;
import dev.spectral.annotations.Action;
import dev.spectral.annotations.Branch;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.annotations.Input;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Those who ask and those who answer. */
public final class People {

  /** What somebody may do. */
  public enum Role {
    REQUESTER,
    AGENT,
    ADMIN
  }

  /** A person as Acme Desk answers it. */
  public record Person(
      String id,
      String name,
      String email,
      Role role,
      Optional<String> organizationId,
      boolean suspended) {}

  /** A new person. */
  public record NewPerson(
      @Input(label = "Name") String name,
      @Input(label = "Email") String email,
      @Input(label = "Role", defaultValue = "REQUESTER") Role role,
      @Input(label = "Organization", dataSource = "organizations")
          Optional<String> organizationId) {

    public NewPerson {
      if (!email.contains("@")) {
        throw new InvalidInputException("email", "has no @", "Give a complete address.");
      }
    }
  }

  /** What changes of a person. */
  public record Changes(
      @Input(label = "Name") Optional<String> name,
      @Input(label = "Email") Optional<String> email,
      @Input(label = "Role") Optional<Role> role,
      @Input(label = "Organization", dataSource = "organizations")
          Optional<String> organizationId) {}

  /** What looking for a person comes to. */
  public sealed interface Search {

    /** Somebody has this address. */
    @Branch("Found")
    record Found(Person person) implements Search {}

    /** Nobody has it. */
    @Branch("Missing")
    record Missing(String email) implements Search {}
  }

  @Action(label = "List People", description = "List the people that the desk knows")
  public List<Person> listPeople(
      Login login,
      @Input(label = "Role") Optional<Role> role,
      @Input(label = "At most", defaultValue = "100") int limit) {
    return Desk.list(
        Desk.get(login, "/people").query("role", role.orElse(null)), Person.class, limit);
  }

  @Action(label = "Get Person", description = "Get a person by ID")
  public Person getPerson(Login login, @Input(label = "Person ID") String personId) {
    return Desk.of(login).get("/people/{id}", personId).as(Person.class);
  }

  @Action(label = "Find Person", description = "Look for the person with an email address")
  public Search findPerson(Login login, @Input(label = "Email") String email) {
    List<Person> found =
        Desk.list(Desk.get(login, "/people").query("email", email), Person.class, 1);
    return found.isEmpty() ? new Search.Missing(email) : new Search.Found(found.get(0));
  }

  @Action(label = "Create Person", description = "Make somebody known to the desk")
  public Person createPerson(Login login, NewPerson person) {
    return Desk.of(login).post("/people", person).as(Person.class);
  }

  @Action(label = "Update Person", description = "Change what is given of a person")
  public Person updatePerson(
      Login login, @Input(label = "Person ID") String personId, Changes changes) {
    return Desk.of(login).patch("/people/{id}", changes, personId).as(Person.class);
  }

  @Action(label = "Suspend Person", description = "Take no more tickets from a person")
  public Person suspendPerson(Login login, @Input(label = "Person ID") String personId) {
    return Desk.of(login).post("/people/{id}/suspension", null, personId).as(Person.class);
  }

  @Action(label = "Merge People", description = "Make two entries of one person a single one")
  public Person mergePeople(
      Login login,
      @Input(label = "Into person") String personId,
      @Input(label = "Duplicate") String duplicateId) {
    return Desk.of(login)
        .post("/people/{id}/merge", Map.of("person", duplicateId), personId)
        .as(Person.class);
  }

  @Action(label = "Forget Person", description = "Delete a person and all that is known of them")
  public void forgetPerson(Login login, @Input(label = "Person ID") String personId) {
    Desk.of(login).delete("/people/{id}", personId);
  }

  @ExamplePayload({"getPerson", "createPerson", "updatePerson", "suspendPerson", "mergePeople"})
  public Person examplePerson() {
    return new Person("u-7", "Ada Lovelace", "ada@hooli.example", Role.REQUESTER, Optional.of("o-1"), false);
  }
}
