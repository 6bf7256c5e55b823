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

  /** Asks for the signature of an integration's own component, which lists leave out. */
  INTEGRATION_SIGNATURE(
      "component",
      """
      query component($key: String!, $public: Boolean!) {
        components(
          key: $key
          public: $public
          includeComponentsForCodeNativeIntegrations: true
        ) { nodes { signature } }
      }
      """),

  /** Asks for one version of an integration's own component. */
  VERSION(
      "component",
      """
      query component($componentKey: String!, $versionNumber: Int!) {
        components(
          key: $componentKey
          versionNumber: $versionNumber
          public: false
          includeComponentsForCodeNativeIntegrations: true
        ) { nodes { id } }
      }
      """),

  /** Imports the YAML of an integration. */
  IMPORT(
      "importIntegration",
      """
      mutation importIntegration($definition: String!, $integrationId: ID, $replace: Boolean) {
        importIntegration(
          input: { definition: $definition, integrationId: $integrationId, replace: $replace }
        ) {
          integration { id name }
          errors { field messages }
        }
      }
      """),

  /** Asks for the YAML that an integration has now. */
  DEFINITION(
      "integration",
      """
      query integration($id: ID!) {
        integration(id: $id) { definition }
      }
      """),

  /** Asks for an address that takes an integration's picture. */
  MEDIA(
      "getPresignedUrl",
      """
      query getPresignedUrl($objectId: ID!, $fileName: String!, $mediaType: MediaType!) {
        uploadMedia(objectId: $objectId, fileName: $fileName, mediaType: $mediaType) {
          uploadUrl
          objectUrl
          error
        }
      }
      """),

  /** Gives an integration its picture. */
  AVATAR(
      "commitAvatarUpload",
      """
      mutation commitAvatarUpload($integrationId: ID!, $avatarUrl: String!) {
        updateIntegration(
          input: {
            id: $integrationId
            avatarUrl: $avatarUrl
          }
        ) {
          errors { field messages }
        }
      }
      """),

  /** Asks for the instance in which an integration is tried out, and the ids of its flows. */
  TEST_INSTANCE(
      "getTestInstance",
      """
      query getTestInstance($id: ID!) {
        integration(id: $id) {
          systemInstance { id }
          flows { nodes { id name } }
        }
      }
      """),

  /** Sets the API keys of flows in the instance in which an integration is tried out. */
  API_KEYS(
      "setInstanceApiKeys",
      """
      mutation setInstanceApiKeys(
        $instanceId: ID!
        $flowConfigs: [InputInstanceFlowConfig]
        $configMode: String
      ) {
        updateInstance(
          input: {
            id: $instanceId
            flowConfigs: $flowConfigs
            configMode: $configMode
          }
        ) {
          errors { field messages }
        }
      }
      """),

  /** Publishes a version of an integration. */
  PUBLISH_INTEGRATION(
      "publishIntegration",
      """
      mutation publishIntegration($id: ID!, $comment: String, $attributes: String) {
        publishIntegration(
          input: {
            id: $id
            comment: $comment
            attributes: $attributes
          }
        ) {
          integration { id versionNumber }
          errors { field messages }
        }
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
