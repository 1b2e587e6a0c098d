// The page of the study list: order, sharing by link, a file to keep. A list from a link never replaces one's own unasked.
(function (tashan) {
  "use strict";
  const find = (selector) => document.querySelector(selector);
  const line = find("[data-basket-state]");
  const list = find("[data-basket-list]");
  const shared = find("[data-shared]");
  const words = tashan.words(find("[data-basket-words]"));
  const { element, basket } = tashan;
  const PRINTED = ["place", "period", "effect", "certainty", "decision"];
  let before = null;
  let run = 0;

  const offered = () => tashan.ids(location.hash);

  // What the library has of these ids; one that is gone is passed over.
  async function entries(ids) {
    const known = new Set((await tashan.open()).ids);
    const here = ids.filter((id) => known.has(id));
    const hits = await tashan.entries(here);
    return Promise.all(hits.map(async (hit) => Object.assign(hit, hit.id[0] === "C" ? { card: await tashan.load("c/" + hit.id) } : {})));
  }

  const said = ([text, note]) => text + (note ? (/[。！？]$/.test(text) ? "" : "。") + note : "");
  const facts = ({ card }) =>
    (card ? PRINTED : []).filter((name) => card.fields[name]).map((name) => [words[name], card.fields[name].map(said).join("；")]);

  function button(kind, id, label, disabled) {
    const made = element("button", { class: "t-link", type: "button", ["data-" + kind]: id }, words[kind]);
    made.setAttribute("aria-label", words[kind] + " " + label);
    made.disabled = disabled;
    return made;
  }

  function row(hit, at, all) {
    const made = tashan.row(hit);
    const inside = made.lastElementChild;
    const rows = facts(hit).map(([label, text]) => element("div", {}, element("dt", {}, label), element("dd", {}, text)));
    if (hit.card) rows.push(element("div", {}, element("dt", {}, words.citation), element("dd", {}, hit.card.citation)));
    if (rows.length) inside.append(element("dl", { class: "t-printed" }, ...rows));
    const tools = [button("up", hit.id, hit.title, at === 0), button("down", hit.id, hit.title, at === all - 1), button("remove", hit.id, hit.title, false)];
    inside.append(element("p", { class: "t-list__tools" }, ...tools));
    return made;
  }

  function change(ids) {
    before = basket.ids();
    basket.set(ids);
    find("[data-undo]").hidden = false;
  }

  // A list from the address, unless it is the reader's own.
  const strange = (own) => (offered().join() === own.join() ? [] : offered());

  function showShared(hits, own) {
    find("[data-shared-list]").replaceChildren(...hits.map(tashan.row));
    find("[data-shared-replace]").hidden = !own.length;
    shared.hidden = !hits.length;
  }

  async function show() {
    const mine = ++run;
    const own = basket.ids();
    try {
      const [hits, others] = await Promise.all([entries(own), entries(strange(own))]);
      if (mine !== run) return;
      showShared(others, own);
      list.replaceChildren(...hits.map((hit, at) => row(hit, at, hits.length)));
      find("[data-basket-tools]").hidden = !hits.length;
      find("[data-basket-total]").textContent = hits.length;
      const cases = hits.filter((hit) => hit.card).map((hit) => hit.id).slice(0, 4);
      const compare = find("[data-basket-compare]");
      compare.hidden = cases.length < 2;
      compare.href = "compare.html?ids=" + cases.join(",");
      const states = [hits.length ? "data-basket-some" : "data-basket-empty"];
      if (!basket.kept()) states.push("data-basket-unkept");
      tashan.say(line, "done", "data-basket-state", states);
    } catch (error) {
      if (mine === run) tashan.say(line, "done", "data-basket-state", ["data-basket-failed"]);
    }
  }

  async function move(id, step) {
    const ids = basket.ids();
    const at = ids.indexOf(id);
    const to = at + step;
    if (at < 0 || to < 0 || to >= ids.length) return;
    [ids[at], ids[to]] = [ids[to], ids[at]];
    change(ids);
    await show();
    const same = list.querySelector("[data-" + (step < 0 ? "up" : "down") + "='" + id + "']");
    const other = list.querySelector("[data-" + (step < 0 ? "down" : "up") + "='" + id + "']");
    if (same) (same.disabled ? other : same).focus();
  }

  async function remove(id) {
    const at = basket.ids().indexOf(id);
    change(basket.ids().filter((other) => other !== id));
    await show();
    const next = list.children[Math.min(at, list.children.length - 1)];
    (next ? next.querySelector("[data-remove]") : find("[data-undo-button]")).focus();
  }

  // Plain text with a byte-order mark and CRLF: double-clicking it works on any office machine.
  async function save() {
    const hits = await entries(basket.ids());
    const colon = words.colon;
    const texts = hits.map((hit, at) => {
      const lines = [at + 1 + ". " + hit.title + " " + hit.id, (hit.card || { summary: hit.snippet.replace(/<[^>]*>/g, "") }).summary];
      facts(hit).forEach(([label, text]) => lines.push(label + colon + text));
      if (hit.card) lines.push(words.citation + colon + hit.card.citation);
      return lines.join("\n");
    });
    const text = [words.title, ...texts, words.rule].join("\n\n") + "\n";
    const link = element("a", { download: words.file + ".txt" });
    link.href = URL.createObjectURL(new Blob(["\ufeff" + text.replace(/\n/g, "\r\n")], { type: "text/plain;charset=utf-8" }));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  function leave() {
    history.replaceState(null, "", location.pathname + location.search);
    shared.hidden = true;
  }

  list.addEventListener("click", (event) => {
    const { up, down, remove: gone } = event.target.dataset;
    if (up) move(up, -1);
    if (down) move(down, 1);
    if (gone) remove(gone);
  });
  find("[data-shared-add]").addEventListener("click", () => {
    const own = basket.ids();
    change(own.concat(offered().filter((id) => !own.includes(id))));
    leave();
  });
  find("[data-shared-replace]").addEventListener("click", () => {
    change(offered());
    leave();
  });
  find("[data-shared-leave]").addEventListener("click", leave);
  find("[data-basket-clear]").addEventListener("click", async () => {
    change([]);
    await show();
    find("[data-undo-button]").focus();
  });
  find("[data-undo-button]").addEventListener("click", () => {
    basket.set(before || []);
    find("[data-undo]").hidden = true;
  });
  find("[data-basket-save]").addEventListener("click", save);
  document.addEventListener("tashan-basket", show);
  window.addEventListener("hashchange", show);
  show();
})(window.tashan);
