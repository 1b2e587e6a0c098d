// The page below admin/: Sveltia CMS with the forms that the site was built with.
import "./manual.js";
import { init } from "@sveltia/cms";

const answer = await fetch("config.json", { cache: "no-store" });
await init({ config: await answer.json() });
