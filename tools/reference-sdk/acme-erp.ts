// The component of examples/acme-erp, as its author would write it for the reference SDK.
import { action, component, connection, input, outputSchema, util } from "@prismatic-io/spectral";
import { createClient } from "@prismatic-io/spectral/dist/clients/http";

const apiKey = connection({
  key: "apiKey",
  display: { label: "Acme API Key", description: "Generate a key under Settings > API keys" },
  inputs: {
    endpoint: { label: "Endpoint URL", type: "string", required: true, example: "https://my-company.erp.example/" },
    apiKey: { label: "API Key", type: "password", required: true },
  },
});

const login = input({ label: "Connection", type: "connection", required: true });
const itemId = input({ label: "Item ID", type: "string", required: true });
const items = [
  { id: 1, name: "Widgets", quantity: 20 },
  { id: 2, name: "Whatsits", quantity: 100 },
];

const item = {
  type: "object",
  properties: { id: { type: "integer" }, name: { type: "string" }, quantity: { type: "integer" } },
  required: ["id", "name", "quantity"],
} as const;
const oneItem = outputSchema({ type: "actionOutput", schema: item });

const erp = (connected: any) =>
  createClient({
    baseUrl: util.types.toString(connected.fields.endpoint),
    headers: { Authorization: `Bearer ${connected.fields.apiKey}` },
  });

export default component({
  key: "acme-erp",
  display: { label: "Acme ERP", description: "Manage the inventory in Acme ERP", iconPath: "icon.png" },
  connections: [apiKey],
  actions: {
    listAllItems: action({
      display: { label: "List All Items", description: "List all items in the inventory" },
      inputs: { connection: login },
      perform: async (_context, params) => ({ data: (await erp(params.connection).get("/items/")).data }),
      outputSchema: outputSchema({ type: "actionOutput", schema: { type: "array", items: item } }),
      examplePayload: { data: items },
    }),
    getItem: action({
      display: { label: "Get Item", description: "Get an item by its ID" },
      inputs: { connection: login, itemId },
      perform: async (_context, params) => ({ data: (await erp(params.connection).get(`/items/${params.itemId}`)).data }),
      outputSchema: oneItem,
      examplePayload: { data: items[0] },
    }),
    addItem: action({
      display: { label: "Add Item", description: "Add an item to the inventory" },
      inputs: {
        connection: login,
        name: input({ label: "Name", type: "string", required: true }),
        quantity: input({ label: "Quantity", type: "string", required: true, comments: "How many there are.", clean: util.types.toInt }),
      },
      perform: async (_context, { connection: connected, name, quantity }) => ({
        data: (await erp(connected).post("/items/", { name, quantity })).data,
      }),
      outputSchema: oneItem,
      examplePayload: { data: items[0] },
    }),
    deleteItem: action({
      display: { label: "Delete Item", description: "Delete an item by its ID" },
      inputs: { connection: login, itemId },
      perform: async (_context, params) => {
        await erp(params.connection).delete(`/items/${params.itemId}`);
        return { data: null };
      },
    }),
  },
});
