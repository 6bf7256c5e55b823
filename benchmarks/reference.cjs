// The same work on the reference SDK. Given "fresh", only what a new process needs for the large component.
const started = process.hrtime.bigint();
const { execFileSync } = require("node:child_process");
const { action, component, input, util } = require("@prismatic-io/spectral");
const { evaluate } = require("@prismatic-io/spectral/dist/conditionalLogic");

const { toString, toInt, toBool } = util.types;
const text = input({ label: "T", type: "string", clean: (v) => toString(v) });
const number = input({ label: "N", type: "string", clean: (v) => toInt(v) });
const flag = input({ label: "F", type: "boolean", clean: (v) => toBool(v) });
const keys = "abcdefghijklmnopqrst".split("");
const kind = (i) => (i % 10 < 5 ? text : i % 10 < 8 ? number : flag);
const value = (i) => (i % 10 < 5 ? "text" : i % 10 < 8 ? "42" : "true");

const shop = component({
  key: "shop",
  display: { label: "Shop", description: "Takes inputs", iconPath: "icon.png" },
  actions: {
    three: action({
      display: { label: "Three", description: "Takes three inputs" },
      inputs: { name: text, quantity: number, express: flag },
      perform: async (_context, { quantity }) => ({ data: quantity }),
    }),
    twenty: action({
      display: { label: "Twenty", description: "Takes twenty inputs" },
      inputs: Object.fromEntries(keys.map((key, i) => [key, kind(i)])),
      perform: async (_context, { f, p }) => ({ data: f + p }),
    }),
  },
});

const logger = Object.fromEntries(["metric", "trace", "debug", "info", "log", "warn", "error"].map((l) => [l, () => {}]));
const context = { logger, instanceState: {}, executionFrame: {}, webhookUrls: {}, webhookApiKeys: {}, executionId: "e" };
const cases = {
  threeInputs: [shop.actions.three, { name: "w", quantity: "123", express: "false" }],
  twentyInputsGiven: [shop.actions.twenty, Object.fromEntries(keys.map((key, i) => [key, value(i)]))],
};

async function nanosPerCall(perform, params, calls) {
  const start = process.hrtime.bigint();
  for (let i = 0; i < calls; i++) await perform(context, params);
  return Number(process.hrtime.bigint() - start) / calls;
}

// What LargeComponent.java writes: 100 resources with five actions each.
function large() {
  const field = (label, more) => input({ label, type: "string", required: true, ...more });
  const fields = {
    name: field("Name", { example: "Bolt" }),
    quantity: field("Quantity", { comments: "In pieces.", clean: (v) => toInt(v) }),
    active: input({ label: "Active", type: "boolean", default: "true", clean: (v) => toBool(v) }),
    kind: field("Kind", { model: [{ label: "Small", value: "SMALL" }, { label: "Large", value: "LARGE" }] }),
    note: field("Note", { required: false }),
  };
  const login = input({ label: "Connection", type: "connection", required: true });
  const id = field("ID");
  const inputsOf = {
    list: { login, limit: field("Limit", { default: "100" }), cursor: field("Cursor", { required: false }) },
    get: { login, id },
    create: { login, ...fields },
    update: { login, id, ...fields },
    delete: { login, id },
  };
  const actions = {};
  for (let i = 0; i < 100; i++) {
    for (const [verb, inputs] of Object.entries(inputsOf)) {
      const display = { label: `${verb} Thing${i}`, description: `Does it to Thing${i}` };
      actions[`${verb}Thing${i}`] = action({ display, inputs, perform: async () => ({ data: null }) });
    }
  }
  const display = { label: "Big", description: "Has many actions", iconPath: "icon.png" };
  return component({ key: "big", display, actions });
}

if (process.argv[2] === "fresh") {
  JSON.stringify(large());
  console.log(Number(process.hrtime.bigint() - started));
  process.exit();
}

const median = (samples) => samples.sort((a, b) => a - b)[samples.length >> 1];

function nanosOf(work, times) {
  for (let i = 0; i < times; i++) work();
  const samples = [];
  for (let round = 0; round < 15; round++) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < times; i++) work();
    samples.push(Number(process.hrtime.bigint() - start) / times);
  }
  return median(samples);
}

const condition = [
  "and",
  ["greaterThan", 42, 7],
  ["or", ["equal", "open", "closed"], ["startsWith", "PP-1042", "PP"]],
  ["in", "north", ["south", "north"]],
];
const big = large();
const fresh = () => Number(execFileSync(process.execPath, [__filename, "fresh"], { encoding: "utf8" }));

(async () => {
  const result = {
    readLarge: nanosOf(large, 3),
    writeLarge: nanosOf(() => JSON.stringify(big), 5),
    readCheckAndWriteLarge: nanosOf(() => JSON.stringify(large()), 3),
    largeInFreshJvm: median(Array.from({ length: 11 }, fresh)),
    condition: nanosOf(() => evaluate(condition), 100_000),
  };
  for (const [name, [operation, params]] of Object.entries(cases)) {
    await nanosPerCall(operation.perform, params, 100_000);
    const samples = [];
    for (let i = 0; i < 15; i++) samples.push(await nanosPerCall(operation.perform, params, 100_000));
    result[name] = median(samples);
  }
  console.log(JSON.stringify(result));
})();
