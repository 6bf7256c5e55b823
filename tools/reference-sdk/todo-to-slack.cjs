// Writes what the reference SDK makes of the example todo-to-slack, written for it.
//   npm install && node todo-to-slack.cjs ../../examples/todo-to-slack/src/test/resources/reference
const crypto = require("node:crypto");
// The key of the component is random in the reference: here it is always the same.
crypto.randomUUID = () => "00000000-0000-4000-8000-000000000000";
const { integration, flow, configPage, configVar, connectionConfigVar, dataSourceConfigVar, OAuth2Type } =
  require("@prismatic-io/spectral");
const YAML = require("yaml");
const fs = require("fs");

const nothing = async () => ({ data: null });
const passed = async (context, payload) => ({ payload });
const hidden = (label, value, more = {}) => ({
  label,
  type: "string",
  shown: false,
  required: true,
  default: value,
  ...more,
});

const todoToSlack = integration({
  name: "Todo to Slack",
  description: "Post what is left to do to a Slack channel",
  category: "Communication",
  iconPath: "icon.png",
  flows: [
    flow({
      name: "Check Todo Items",
      stableKey: "check-todo-items",
      description: "Fetch todo items, and post those that are pending",
      onExecution: nothing,
    }),
    flow({
      name: "New Account Flow",
      stableKey: "new-account-flow",
      description: "Post an account that is new in the CRM",
      onTrigger: passed,
      onExecution: nothing,
    }),
    flow({
      name: "New Account With Challenge",
      stableKey: "new-account-with-challenge",
      description: "Post an account that is new in a CRM which asks for proof",
      onTrigger: passed,
      onExecution: nothing,
    }),
  ],
  configPages: {
    Connections: configPage({
      elements: {
        Slack: "<h2>Slack</h2><p>Log in to the workspace that the messages go to.</p>",
        "Slack Connection": connectionConfigVar({
          stableKey: "slack-connection",
          dataType: "connection",
          oauth2Type: OAuth2Type.AuthorizationCode,
          inputs: {
            authorizeUrl: hidden("Authorize URL", "https://slack.com/oauth/v2/authorize"),
            tokenUrl: hidden("Token URL", "https://slack.com/api/oauth.v2.access"),
            scopes: hidden("Scopes", "chat:write chat:write.public channels:read", { required: undefined }),
            clientId: hidden("Client ID", "1234.5678"),
            clientSecret: hidden("Client secret", "abcd", { type: "password" }),
            api: hidden("API", "https://slack.com/api"),
          },
        }),
        List: "<h2>Todo list</h2><p>Say where your list of tasks is found.</p>",
        "Todo API Endpoint": configVar({
          stableKey: "todo-api-endpoint",
          dataType: "string",
          description: "The address of your todo list",
        }),
      },
    }),
    "Configure Slack": configPage({
      tagline: "Choose a channel",
      elements: {
        "Select Slack Channel": dataSourceConfigVar({
          stableKey: "select-slack-channel",
          dataSourceType: "picklist",
          perform: async () => ({ result: [] }),
        }),
      },
    }),
  },
});

const made = JSON.parse(JSON.stringify(todoToSlack));
const yaml = YAML.parse(made.codeNativeIntegrationYAML);
delete made.codeNativeIntegrationYAML;
fs.mkdirSync(process.argv[2], { recursive: true });
for (const [name, value] of Object.entries({ integration: yaml, definition: made })) {
  fs.writeFileSync(`${process.argv[2]}/${name}.json`, JSON.stringify(value, null, 2) + "\n");
}
