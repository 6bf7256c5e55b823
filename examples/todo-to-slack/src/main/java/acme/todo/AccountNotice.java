package acme.todo;

/** What the CRM says of a new account. */
public record AccountNotice(String type, Account account) {

  /** Who it is for. */
  public record Account(String first, String last, Company company) {}

  /** Where they work. */
  public record Company(String name, String city, String state) {}

  String created() {
    return """
    New Account Created:
    Name: %s %s
    Company: %s
    Location: %s %s\
    """
        .formatted(
            account.first(),
            account.last(),
            account.company().name(),
            account.company().city(),
            account.company().state());
  }

  String received() {
    return """
    New account received:
    Name: %s %s
    Company: %s
    Location: %s, %s
    """
        .formatted(
            account.first(),
            account.last(),
            account.company().name(),
            account.company().city(),
            account.company().state());
  }
}
