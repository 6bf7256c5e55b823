@Component(key = "c", label = "C", description = "C.", connections = {Placements.Good.class, Placements.Cloud.class, Placements.Odd.class, Placements.Nothing.class, Placements.Bytes.class})
public final class Placements {
  @Connection(label = "Good", description = "d")
  @Placement(basic = "{{#user}}:")
  @Placement(header = "X-Tenant", value = "{{#tenant-id}}{{#tenant_id}}")
  @Placement(query = "x-tenant", value = "{{#tenant_id}}")
  @Ping(value = "{{#site}}/me", method = "OPTIONS")
  public record Good(
      @Input(label = "User") Secret user,
      @Input(label = "Tenant", key = "tenant_id") String tenant,
      @Input(label = "Site", template = "https://{{#tenant_id}}.acme.example") URI site) {}

  @Connection(label = "Cloud", description = "d")
  @OAuth2(authorizeUrl = "https://id.example/a", tokenUrl = "https://id.example/t")
  @Placement(header = "X-Token", value = "{{#access}}")
  @Placement(header = "X-Client", value = "{{#clientId}}")
  public record Cloud(Optional<AccessToken> access) {}

  @Connection(label = "Odd", description = "d")
  @Placement(bearer = "{{#key}}", value = "{{#key}}")
  @Placement(header = "X Key", value = "{{#key}}")
  @Placement(query = "q")
  @Placement(query = "a", value = "{{#key}}")
  @Placement(query = "a", value = "{{#key}}")
  @Placement(header = "x-a", value = "{{#key}}")
  @Placement(header = "X-A", value = "{{#key}}")
  public record Odd(@Input(label = "Key") Secret key) {}

  @Connection(label = "Nothing", description = "d")
  @Placement(bearer = "{{#key}}")
  @Ping("http:/me")
  public record Nothing() {}

  @Connection(label = "Bytes", description = "d")
  @Placement(bearer = "{{#key}}")
  public record Bytes(@Input(label = "Key") Optional<byte[]> key) {}
}
// [SP046] Cloud: The placement names the input "clientId", which the connection does not have. Fix: use one of [access].
// [SP045] Odd: The placement has a value beside bearer, which says itself what it sends. Fix: remove value, or write header or query in place of bearer.
// [SP045] Odd: No header can have the name "X Key". Fix: use letters, digits and hyphens.
// [SP045] Odd: The placement has no value, so it would send nothing. Fix: add value = "{{#key}}".
// [SP045] Odd: Two placements go to the parameter a, and a request has it once. Fix: keep one of them.
// [SP045] Odd: Two placements go to the header X-A, and a request has it once. Fix: keep one of them.
// [SP046] Nothing: The placement names the input "key", which the connection does not have. Fix: add a component named key.
// [SP047] Nothing: The ping "http:/me" is no absolute URL. Fix: write @Ping("https://…"), or begin it with a slot such as {{#baseUrl}}.
// [SP046] Bytes: The placement names the input "key", which holds bytes and no text. Fix: name another input, or make it a Secret.
