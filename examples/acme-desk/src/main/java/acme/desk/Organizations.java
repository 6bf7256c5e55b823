package acme.desk;

import dev.spectral.annotations.Action;
import dev.spectral.annotations.ExamplePayload;
import dev.spectral.annotations.Input;
import java.util.List;
import java.util.Optional;

/** The companies that people belong to. */
public final class Organizations {

  /** An organization. */
  public record Organization(String id, String name, List<String> domains) {}

  /** What is asked for to make one. */
  public record NewOrganization(
      @Input(label = "Name") String name,
      @Input(label = "Domains", comments = "People with an address there belong to it.")
          Optional<List<String>> domains) {}

  @Action(label = "List Organizations", description = "List all organizations")
  public List<Organization> listOrganizations(Login login) {
    return Desk.list(Desk.get(login, "/organizations"), Organization.class, Integer.MAX_VALUE);
  }

  @Action(label = "Get Organization", description = "Get an organization")
  public Organization getOrganization(
      Login login, @Input(label = "Organization", dataSource = "organizations") String id) {
    return Desk.of(login).get("/organizations/{id}", id).as(Organization.class);
  }

  @Action(label = "Create Organization", description = "Create an organization")
  public Organization createOrganization(Login login, NewOrganization organization) {
    return Desk.of(login).post("/organizations", organization).as(Organization.class);
  }

  @Action(label = "Add Member", description = "Put a person into an organization")
  public void addMember(
      Login login,
      @Input(label = "Organization", dataSource = "organizations") String id,
      @Input(label = "Person ID") String personId) {
    Desk.of(login).put("/organizations/{id}/members/{person}", null, id, personId);
  }

  @Action(label = "Remove Member", description = "Take a person out of an organization")
  public void removeMember(
      Login login,
      @Input(label = "Organization", dataSource = "organizations") String id,
      @Input(label = "Person ID") String personId) {
    Desk.of(login).delete("/organizations/{id}/members/{person}", id, personId);
  }

  @ExamplePayload({"getOrganization", "createOrganization"})
  public Organization exampleOrganization() {
    return new Organization("o-1", "Hooli", List.of("hooli.example"));
  }
}
