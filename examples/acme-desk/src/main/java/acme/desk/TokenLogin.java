package acme.desk;

import dev.spectral.Secret;
import dev.spectral.annotations.Connection;
import dev.spectral.annotations.Input;
import dev.spectral.annotations.Ping;
import dev.spectral.annotations.Placement;
import java.net.URI;

/** Logs a service in, with a token that an administrator of the account makes. */
@Connection(
    key = "apiToken",
    label = "API Token",
    description = "Make a token under Admin > API. It acts as the person with this email.")
@Placement(basic = "{{#email}}/token:{{#token}}")
@Ping("{{#api}}/me")
public record TokenLogin(
    @Input(label = "API URL", example = "https://hooli.desk.example/api") URI api,
    @Input(label = "Email") String email,
    @Input(label = "Token") Secret token)
    implements Login {}
