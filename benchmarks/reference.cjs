// The calls of CallBenchmark on the reference SDK: the converted performs, cleaners included.
const { action, component, input, util } = require("@prismatic-io/spectral");

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

(async () => {
  const result = {};
  for (const [name, [operation, params]] of Object.entries(cases)) {
    await nanosPerCall(operation.perform, params, 100_000);
    const samples = [];
    for (let i = 0; i < 15; i++) samples.push(await nanosPerCall(operation.perform, params, 100_000));
    result[name] = samples.sort((a, b) => a - b)[7];
  }
  console.log(JSON.stringify(result));
})();
