// Sveltia CMS → one script and its fonts, in the folder that is given. Nothing of it asks another host for anything.
import { build } from "esbuild";
import { cp, mkdir, readFile, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import path from "node:path";

const here = path.dirname(fileURLToPath(import.meta.url));
const cms = path.join(here, "node_modules/@sveltia/cms/npm");
const out = process.argv[2];

// Parts for what the forms do not have: maps, pictures, code in colours; and languages that nobody here reads.
const UNUSED = /^(@shikijs\/|leaflet|terra-draw|svgo|exifr)|chunks\/(heic|webp|react-dom)|locales\//;
const KEPT = /locales\/zh-CN/;
// Fonts come with the script; the status of a code host is not asked for; a folder need not be under version control.
const CHANGED = [
  [/src:\s*url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)\s*format\('[^']*'\);/g, ""],
  [/https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g, 'data:application/json,{"status":{"indicator":"none"}}'],
  [/getDirectoryHandle\(`\.git`\)/g, "getDirectoryHandle(`cases`)"],
];

function merged(own, words) {
  const both = ([key, word]) => [key, typeof word === "string" ? word : merged(own[key] || {}, word)];
  return { ...own, ...Object.fromEntries(Object.entries(words).map(both)) };
}

const silent = {
  name: "silent",
  setup(bundle) {
    bundle.onResolve({ filter: UNUSED }, ({ path }) => (KEPT.test(path) ? null : { path, namespace: "unused" }));
    bundle.onLoad({ filter: /.*/, namespace: "unused" }, () => ({ contents: "export default {}" }));
    bundle.onLoad({ filter: /@sveltia\/cms\/npm\/index\.js$/ }, async ({ path }) => {
      let contents = await readFile(path, "utf8");
      for (const [found, instead] of CHANGED) {
        if (!contents.match(found)) throw new Error(`${found} is no longer there: look at what this version does`);
        contents = contents.replace(found, instead);
      }
      return { contents };
    });
    bundle.onLoad({ filter: /locales\/zh-CN\.json$/ }, async ({ path: file }) => {
      const words = await readFile(path.join(here, "words.json"), "utf8");
      const own = JSON.parse(await readFile(file, "utf8"));
      return { contents: JSON.stringify(merged(own, JSON.parse(words))), loader: "json" };
    });
  },
};

await build({
  entryPoints: [path.join(here, "app.js")],
  outfile: path.join(out, "app.js"),
  bundle: true,
  format: "esm",
  minify: true,
  target: "chrome109",
  legalComments: "linked",
  logLevel: "warning",
  plugins: [silent],
});
await mkdir(path.join(out, "assets"), { recursive: true });
for (const name of await readdir(path.join(cms, "assets"))) {
  if (/\.woff2$|LICENSE/.test(name)) await cp(path.join(cms, "assets", name), path.join(out, "assets", name));
}
await cp(path.join(cms, "../LICENSE.txt"), path.join(out, "LICENSE.txt"));
