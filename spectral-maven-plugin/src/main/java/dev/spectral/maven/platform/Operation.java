package dev.spectral.maven.platform;

/** The requests that the goals make of the platform's GraphQL API. */
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

  /** What a component is, and what its connections are. */
  COMPONENT(
      "componentQuery",
      """
      query componentQuery($componentKey: String!, $public: Boolean!) {
        components(key: $componentKey, public: $public) {
          nodes {
            id
            key
            label
            description
            signature
            connections(sortBy: [{direction: ASC, field: KEY}]) {
              nodes { key label comments inputs { nodes { ...ManifestInputField } } }
            }
          }
        }
      }
      """
          + Operation.INPUT_FIELD),

  /** One page of a component's actions, triggers and data sources. */
  ACTIONS(
      "componentActionQuery",
      """
      query componentActionQuery($component: ID!, $after: String) {
        actions(component: $component, after: $after) {
          nodes {
            key
            label
            description
            isTrigger
            isDataSource
            dataSourceType
            isPollingTrigger
            scheduleSupport
            inputs { nodes { ...ManifestInputField } }
          }
          pageInfo { hasNextPage endCursor }
        }
      }
      """
          + Operation.INPUT_FIELD),

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

  /** Inputs come flat; those inside another name it. */
  private static final String INPUT_FIELD =
      """
      fragment ManifestInputField on InputField {
        id
        parentId
        key
        label
        type
        required
        default
        collection
        shown
        onPremiseControlled
        model
      }
      """;

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
