// Lines of JSON → a MiniSearch index: node minisearch.mjs NODE_MODULES/minisearch/… PAGES.jsonl INDEX.json
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import "./bigrams.js";

const [module, pages, target] = process.argv.slice(2);
const { default: MiniSearch } = await import(pathToFileURL(module));
const index = new MiniSearch(globalThis.bigrams.options);
for (const line of readFileSync(pages, "utf-8").split("\n").filter(Boolean)) index.add(JSON.parse(line));
writeFileSync(target, JSON.stringify(index));
