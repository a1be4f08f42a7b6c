/** An MCP server over one graph: every tool only reads, and every fact it gives has its sentence, paper, date and page. */
import { type CallToolResult, McpServer } from "@modelcontextprotocol/server";
import { InputError, RuleError, StoreError } from "../../model/index.ts";
import type { GraphStore } from "../../store/store.ts";
import { remedyFor } from "../remedies.ts";
import type { World } from "../world.ts";
import { type Tool, tools } from "./tools.ts";

const INSTRUCTIONS =
  "A knowledge graph read from pages of Chinese newspapers: people, enterprises, organizations, industry chains, events. " +
  "Every fact has the sentence that says so: cite it with paper and date. 'ask' takes questions in Chinese or English; " +
  "what it did not understand stands in 'unused'. An empty answer means that no record was found, not that it did not happen.";

export function mcpServer(world: World, store: GraphStore): McpServer {
  const server = new McpServer({ name: "lianpu", version: world.version }, { instructions: INSTRUCTIONS });
  for (const tool of tools(world, store)) register(server, tool, world);
  return server;
}

function register(server: McpServer, { name, title, says, input, run }: Tool, world: World): void {
  server.registerTool(
    name,
    {
      title,
      description: says,
      inputSchema: input,
      annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
    },
    async (given) => {
      try {
        return result(await run(given));
      } catch (error) {
        return refusal(error, world);
      }
    },
  );
}

function result(value: object): CallToolResult {
  return { content: [{ type: "text", text: JSON.stringify(value) }], structuredContent: { ...value } };
}

/** What the caller can put right is told to it; a defect ends the call as one. */
function refusal(error: unknown, { config }: World): CallToolResult {
  const known = error instanceof InputError || error instanceof StoreError || error instanceof RuleError;
  if (!known) throw error;
  const remedy = remedyFor(error.code, config.language);
  const text = [`${error.code}: ${error.message}`, ...(remedy === undefined ? [] : [remedy])].join("\n");
  return { isError: true, content: [{ type: "text", text }] };
}
