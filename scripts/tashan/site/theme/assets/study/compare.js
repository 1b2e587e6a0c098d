// Two to four cases side by side: their cards are set beside the labels of the page. The address holds the cases.
(function (tashan) {
  "use strict";
  const MOST = 4;
  const OFFERED = 5;
  const SHARED = ["themes", "problems", "causes", "measures", "policies"];
  const find = (selector) => document.querySelector(selector);
  const table = find("[data-compare]");
  const line = find("[data-compare-state]");
  const words = tashan.words(find("[data-compare-words]"));
  const heads = table.tHead.rows[0];
  const { element } = tashan;
  let run = 0;
  // The last that asked what to offer: an answer to an earlier one is dropped.
  let picked = 0;

  const asked = () => tashan.ids(new URLSearchParams(location.search).get("ids")).filter((id) => id[0] === "C");
  const href = (path) => new URL(path, tashan.root).href;

  function go(ids) {
    history.pushState(null, "", location.pathname + (ids.length ? "?ids=" + ids.join(",") : ""));
    show();
  }

  function text([words_, , ref]) {
    if (!ref) return words_;
    if (/^[ec]-/.test(ref)) return element("span", { class: "t-ev" }, tashan.mark(ref), words_);
    return tashan.link(href(ref), words_);
  }

  function item(entry, everywhere) {
    const made = element("li", {}, text(entry));
    if (everywhere) made.append(element("span", { class: "t-both" }, words.all));
    if (entry[1]) made.append(element("span", { class: "t-said" }, entry[1]));
    return made;
  }

  const key = (entry) => entry[2] || entry[0];

  // What all cases have stands first, so that it is read on one line.
  function cell(card, name, common) {
    const own = (card.fields[name] || []).slice();
    own.sort((a, b) => Number(common.has(key(b))) - Number(common.has(key(a))));
    const made = element("td", { role: "cell", "data-label": card.label });
    if (own.length) made.append(element("ul", {}, ...own.map((entry) => item(entry, common.has(key(entry))))));
    else made.append(element("span", { class: "t-none" }, words.none));
    return made;
  }

  function fill(row, cards) {
    const name = row.dataset.field;
    const values = cards.map((card) => card.fields[name] || []);
    const many = cards.length > 1;
    const same = many && values.every((own) => JSON.stringify(own) === JSON.stringify(values[0]));
    const common = new Set(
      many && !same && SHARED.includes(name)
        ? values[0].map(key).filter((one) => values.every((own) => own.some((entry) => key(entry) === one)))
        : []
    );
    while (row.cells.length > 1) row.deleteCell(-1);
    const label = row.cells[0];
    label.querySelectorAll("span").forEach((note) => note.remove());
    if (same) label.append(element("span", { class: "t-note" }, words.same));
    row.classList.toggle("t-same", same);
    row.hidden = values.every((own) => !own.length);
    row.append(...cards.map((card) => cell(card, name, common)));
  }

  function head(card) {
    const remove = element("button", { class: "t-link", type: "button", "data-remove": card.id }, words.remove);
    remove.setAttribute("aria-label", words.remove + " " + card.label);
    return element("th", { role: "columnheader", scope: "col" }, tashan.link(href(card.url), card.title), remove);
  }

  function closest(ids, rows) {
    const own = rows.filter((row) => ids.includes(row[0]));
    const shared = (a, b) => a.split(" ").filter((code) => code && b.split(" ").includes(code)).length;
    const close = (row) =>
      own.reduce((sum, one) => sum + 4 * shared(one[9], row[9]) + 2 * shared(one[8], row[8]) + (one[3] === row[3]) + (one[4] === row[4]), 0);
    return rows
      .filter((row) => !ids.includes(row[0]))
      .map((row) => [close(row), row[0]])
      .sort((a, b) => b[0] - a[0] || (a[1] < b[1] ? -1 : 1))
      .slice(0, OFFERED)
      .map((pair) => pair[1]);
  }

  function offer(list, message) {
    tashan.say(find("[data-pick-list]").previousElementSibling, "", "data-pick-said", [message]);
    const hits = Array.isArray(list) ? list : [];
    find("[data-pick-list]").replaceChildren(
      ...hits.map((hit) => {
        const row = tashan.row(hit);
        const add = element("button", { class: "t-button", type: "button", "data-add": hit.id }, words.add);
        add.setAttribute("aria-label", words.add + " " + hit.title);
        row.lastElementChild.append(element("p", { class: "t-list__meta" }, add));
        return row;
      })
    );
  }

  async function suggest(ids, rows, mine) {
    const known = new Set(rows.map((row) => row[0]));
    const own = tashan.basket.ids().filter((id) => known.has(id) && !ids.includes(id));
    const offered = own.length ? own.slice(0, OFFERED) : ids.length ? closest(ids, rows) : [];
    const hits = await tashan.entries(offered);
    if (mine === picked) offer(hits, own.length ? "data-pick-basket" : offered.length ? "data-pick-close" : "");
  }

  async function show() {
    const mine = ++run;
    const offering = ++picked;
    try {
      const rows = await tashan.load("near");
      const known = new Set(rows.map((row) => row[0]));
      const wanted = asked();
      const ids = wanted.filter((id) => known.has(id)).slice(0, MOST);
      const cards = await Promise.all(ids.map(async (id) => Object.assign({ id }, await tashan.load("c/" + id))));
      if (mine !== run) return;
      heads.querySelectorAll("th ~ th").forEach((old) => old.remove());
      heads.append(...cards.map(head));
      for (const row of table.tBodies[0].rows) fill(row, cards);
      table.dataset.compare = cards.length;
      table.hidden = !cards.length;
      find("[data-compare-tools]").hidden = cards.length < 2;
      find("[data-pick]").hidden = cards.length >= MOST;
      find("[data-compare-short]").textContent = 2 - cards.length;
      find("[data-compare-number]").textContent = cards.length;
      const said = [cards.length < 2 ? "data-compare-few" : "data-compare-ready"];
      if (wanted.length > MOST) said.push("data-compare-full");
      if (wanted.slice(0, MOST).some((id) => !known.has(id))) said.push("data-compare-missing");
      tashan.say(line, "done", "data-compare-state", said);
      await suggest(ids, rows, offering);
    } catch (error) {
      if (mine === run) tashan.say(line, "done", "data-compare-state", ["data-compare-failed"]);
    }
  }

  table.addEventListener("click", (event) => {
    const button = event.target.closest("[data-remove]");
    if (button) go(asked().filter((id) => id !== button.dataset.remove));
  });
  find("[data-pick-list]").addEventListener("click", (event) => {
    const button = event.target.closest("[data-add]");
    if (button) go(asked().concat(button.dataset.add));
  });
  find("[data-pick-form]").addEventListener("submit", async (event) => {
    event.preventDefault();
    const query = find("#pick-q").value.trim();
    if (!query) return;
    const ids = asked();
    const mine = ++picked;
    const answer = await tashan.search(query, { filters: { kind: ["case"] }, limit: 8 + ids.length });
    if (mine !== picked) return;
    const hits = answer.items.filter((hit) => !ids.includes(hit.id)).slice(0, 8);
    offer(hits, hits.length ? "data-pick-found" : "data-pick-none");
  });
  find("[data-compare-differing]").addEventListener("change", (event) => {
    table.classList.toggle("t-compare--differing", event.target.checked);
  });
  window.addEventListener("popstate", show);
  show();
})(window.tashan);
