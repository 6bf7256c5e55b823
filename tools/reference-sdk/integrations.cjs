// Writes what the reference SDK makes of integrations that no given fixture holds.
//   npm install && node integrations.cjs ../../spectral-core/src/test/resources/reference-integrations
const crypto = require("node:crypto");
// The key of the component is random in the reference: here it is always the same.
crypto.randomUUID = () => "00000000-0000-4000-8000-000000000000";
const S = require("@prismatic-io/spectral");
const YAML = require("yaml");
const fs = require("fs");
const folder = process.argv[2];
const {
  integration,
  flow,
  configPage,
  configVar,
  connectionConfigVar,
  dataSourceConfigVar,
  batchFlowTrigger,
  OAuth2Type,
  OAuth2PkceMethod,
} = S;
const ex = async () => ({ data: null });
const one = flow({ name: "Flow 1", stableKey: "flow-1", description: "d", onExecution: ex });
const acme = {
  key: "acme",
  public: true,
  signature: "acme-signature-sha1",
  actions: {},
  triggers: {
    webhook: {
      key: "webhook",
      perform: async () => {},
      inputs: {
        secret: { inputType: "string", default: "" },
        mode: { inputType: "string", default: "fast" },
        list: { inputType: "string", collection: "valuelist", default: "" },
        kv: { inputType: "string", collection: "keyvaluelist", default: "" },
        noDefault: { inputType: "string" },
      },
    },
  },
  connections: {
    oauth2: {
      key: "oauth2",
      inputs: {
        authorizeUrl: { inputType: "string", default: "https://acme/auth" },
        scopes: { inputType: "string", default: "a b" },
        clientId: { inputType: "string" },
        clientSecret: { inputType: "password" },
        extra: { inputType: "string", collection: "valuelist", default: "" },
        kv: { inputType: "string", collection: "keyvaluelist", default: "" },
      },
    },
  },
  dataSources: {},
};
const out = {};
const add = (n, d) => {
  const c = integration(d);
  const j = JSON.parse(JSON.stringify(c));
  const yaml = j.codeNativeIntegrationYAML;
  delete j.codeNativeIntegrationYAML;
  out[n] = { yaml: YAML.parse(yaml), wire: j };
};
const F = { name: "Fixture", description: "A fixture" };
const page = (e) => ({ P: configPage({ elements: e }) });
const q = (n, queueConfig, more = {}) =>
  flow({ name: n, stableKey: n.toLowerCase(), description: "d", onExecution: ex, queueConfig, ...more });
add("queues", {
  ...F,
  flows: [
    q("Par", { type: "parallel" }),
    q("Thr", { type: "throttled", concurrencyLimit: 5, dedupeIdField: "body.data.id" }),
    q("Thr plain", { type: "throttled" }),
    q("Seq", { type: "sequential", dedupeIdField: "headers.x" }),
    q("Seq plain", { type: "sequential" }),
    q("Single", { singletonExecutions: true }, { schedule: { value: "0 0 * * *" } }),
  ],
});
const types = ["string", "date", "timestamp", "picklist", "code", "boolean"];
const el = {};
for (const t of types) {
  const m = t === "picklist" ? { pickList: ["a", "b"] } : t === "code" ? { codeLanguage: "json" } : {};
  el["One " + t] = configVar({ stableKey: "one-" + t, dataType: t, description: "d", ...m });
  el["List " + t] = configVar({
    stableKey: "list-" + t,
    dataType: t,
    collectionType: "valuelist",
    defaultValue: ["a", "b"],
    ...m,
  });
  el["Pairs " + t] = configVar({
    stableKey: "pairs-" + t,
    dataType: t,
    collectionType: "keyvaluelist",
    defaultValue: { a: "1", b: { c: 2 } },
    ...m,
  });
}
el["Number"] = configVar({ stableKey: "num", dataType: "number", defaultValue: 5 });
el["Flag"] = configVar({
  stableKey: "flag",
  dataType: "boolean",
  defaultValue: true,
  permissionAndVisibilityType: "organization",
});
el["Emb"] = configVar({
  stableKey: "emb",
  dataType: "string",
  defaultValue: "x",
  permissionAndVisibilityType: "embedded",
  visibleToOrgDeployer: false,
});
add("configVars", { ...F, flows: [one], configPages: page(el) });
add("connections", {
  ...F,
  flows: [one],
  configPages: page({
    "My Login v2": connectionConfigVar({
      stableKey: "login",
      dataType: "connection",
      description: "Log in",
      permissionAndVisibilityType: "organization",
      visibleToOrgDeployer: false,
      icons: { avatarPath: "a.png", oauth2ConnectionIconPath: "b.png" },
      oauth2Type: OAuth2Type.AuthorizationCode,
      oauth2PkceMethod: OAuth2PkceMethod.S256,
      oauth2Config: {
        overrideGrantType: "g",
        allowedTokenParams: ["x"],
        oAuthSuccessRedirectUri: "https://s.example",
        oAuthFailureRedirectUri: "https://f.example",
      },
      inputs: {
        authorizeUrl: { label: "A", type: "string", default: "https://a.example", required: true, shown: false },
        tokenUrl: { label: "T", type: "string", default: "https://t.example", required: true },
        scopes: { label: "S", type: "string", default: "a b" },
        clientId: { label: "I", type: "string", permissionAndVisibilityType: "embedded" },
        clientSecret: {
          label: "C",
          type: "password",
          writeOnly: true,
          permissionAndVisibilityType: "organization",
          visibleToOrgDeployer: false,
        },
        tags: { label: "Tags", type: "string", collection: "valuelist", default: ["t1", "t2"] },
        heads: { label: "Heads", type: "string", collection: "keyvaluelist", default: [{ key: "k", value: "v" }] },
        none: { label: "None", type: "string", collection: "valuelist" },
        flag: { label: "Flag", type: "boolean", default: "true" },
        off: { label: "Off", type: "boolean" },
        host: { label: "Host", type: "string" },
        url: { label: "URL", type: "template", templateValue: "https://{{#host}}/x" },
      },
    }),
  }),
});
add("references", {
  ...F,
  componentRegistry: { acme },
  flows: [one],
  configPages: page({
    Conn: connectionConfigVar({
      stableKey: "c",
      dataType: "connection",
      description: "D",
      permissionAndVisibilityType: "embedded",
      connection: {
        component: "acme",
        key: "oauth2",
        template: "tmpl",
        onPremiseConnectionConfig: "allowed",
        values: {
          scopes: { value: "x y", permissionAndVisibilityType: "organization", visibleToOrgDeployer: false },
          clientSecret: { value: "s", writeOnly: true },
          extra: { value: ["1", "2"] },
          kv: { value: { a: "1", b: 2 } },
          clientId: { value: 5 },
        },
      },
    }),
  }),
});
const hooks = { onInstanceDeploy: async () => {} };
add("wrapped", {
  ...F,
  componentRegistry: { acme },
  flows: [
    flow({
      name: "Wrap",
      stableKey: "wrap",
      description: "d",
      onExecution: ex,
      onTrigger: { component: "acme", key: "webhook", values: { secret: { value: "s" } } },
      ...hooks,
    }),
  ],
});
const bt = { onTrigger: async () => ({ items: [] }) },
  bd = { ...bt, onDeploy: async () => ({ items: [] }) };
add("batches", {
  ...F,
  flows: [
    flow({
      name: "B",
      stableKey: "b",
      description: "d",
      onExecution: ex,
      batchConfig: { batchSize: 5 },
      trigger: batchFlowTrigger(bt),
    }),
    flow({
      name: "B limit",
      stableKey: "b-limit",
      description: "d",
      onExecution: ex,
      batchConfig: { batchSize: 5, concurrentBatchLimit: 2 },
      runInitialSyncOnDeploy: true,
      trigger: batchFlowTrigger(bt),
    }),
    flow({
      name: "B deploy",
      stableKey: "b-deploy",
      description: "d",
      onExecution: ex,
      batchConfig: { batchSize: 1 },
      trigger: batchFlowTrigger(bd),
    }),
    flow({
      name: "B poll",
      stableKey: "b-poll",
      description: "d",
      onExecution: ex,
      triggerType: "polling",
      schedule: { value: "*/5 * * * *" },
      batchConfig: { batchSize: 1 },
      trigger: batchFlowTrigger(bt),
    }),
  ],
});
for (const [n, v] of Object.entries(out)) {
  fs.mkdirSync(folder + "/" + n, { recursive: true });
  fs.writeFileSync(folder + "/" + n + "/integration.json", JSON.stringify(v.yaml, null, 2) + "\n");
  fs.writeFileSync(folder + "/" + n + "/wire.json", JSON.stringify(v.wire, null, 2) + "\n");
}
console.log(Object.keys(out));
