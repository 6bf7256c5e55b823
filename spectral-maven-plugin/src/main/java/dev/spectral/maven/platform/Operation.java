package dev.spectral.maven.platform;

/** The requests that a publish makes of the platform's GraphQL API. */
enum Operation {
  /** Who is signed in. */
  WHOAMI(
      "whoami",
      """
      query whoami {
        authenticatedUser { email customer { id } }
      }
      """),

  /** The signature of the package that the platform has by now. */
  SIGNATURE(
      "component",
      """
      query component($key: String!, $public: Boolean!) {
        components(key: $key, public: $public) { nodes { signature } }
      }
      """),

  /** Registers a version; where its files go comes back. */
  PUBLISH(
      "publishComponent",
      """
      mutation publishComponent(
        $definition: ComponentDefinitionInput!
        $actions: [ActionDefinitionInput]!
        $triggers: [TriggerDefinitionInput]
        $dataSources: [DataSourceDefinitionInput]
        $connections: [ConnectionDefinitionInput]
        $comment: String
        $customer: ID
        $attributes: String
      ) {
        publishComponent(
          input: {
            definition: $definition
            actions: $actions
            triggers: $triggers
            dataSources: $dataSources
            connections: $connections
            comment: $comment
            customer: $customer
            attributes: $attributes
          }
        ) {
          publishResult {
            component { id versionNumber }
            packageUploadUrl
            iconUploadUrl
            sourceUploadUrl
            connectionIconUploadUrls { connectionKey iconUploadUrl }
            connectionAvatarIconUploadUrls { connectionKey iconUploadUrl }
          }
          errors { field messages }
        }
      }
      """);

  private final String title;
  private final String document;

  Operation(String title, String document) {
    this.title = title;
    this.document = document;
  }

  /** The operation's name, as messages and the platform's logs show it. */
  String title() {
    return title;
  }

  String document() {
    return document;
  }
}
