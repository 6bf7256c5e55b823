package acme.desk;

import java.net.URI;

/** The ways to log in. */
public sealed interface Login permits OAuthLogin, TokenLogin {

  /** Where the account's API is. */
  URI api();
}
