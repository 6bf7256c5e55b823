// Writes what the reference SDK makes of a component: its definition, and the variables it is published with.
//   npm install && npx tsx convert.mjs acme-erp.ts ../../examples/acme-erp/src/test/resources/reference
import { mkdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [source, folder] = process.argv.slice(2);
let component = (await import(pathToFileURL(resolve(source)).href)).default;
component = component.default ?? component;
const listed = (operations) =>
  Object.values(operations).map((one) => ({ ...one, examplePayload: JSON.stringify(one.examplePayload || {}) }));
const published = ["key", "public", "display", "documentationUrl"];
const variables = {
  definition: Object.fromEntries(published.filter((name) => name in component).map((name) => [name, component[name]])),
  actions: listed(component.actions),
  triggers: listed(component.triggers),
  dataSources: listed(component.dataSources),
  connections: component.connections,
};
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}/definition.json`, `${JSON.stringify(component, null, 2)}\n`);
writeFileSync(`${folder}/publish.json`, `${JSON.stringify(variables, null, 2)}\n`);
