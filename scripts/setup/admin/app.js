// The page below admin/: Sveltia CMS with the forms that the site was built with.
import "./manual.js";
import { init } from "@sveltia/cms";

// Folders of this machine open only for pages of this machine.
const here = ["127.0.0.1", "localhost"].includes(location.hostname);
if (document.body.classList.contains("local") && !here) {
  document.querySelector(".elsewhere").hidden = false;
} else {
  const answer = await fetch("config.json", { cache: "no-store" });
  await init({ config: await answer.json() });
}
