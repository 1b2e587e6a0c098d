// The search page: what its address asks for is searched and shown.
(function (tashan) {
  "use strict";
  const STEP = 10;
  const FEW = 3;
  const FILTER = /([\u4e00-\u9fff]{2})[:：]\s*(?:["“][^"“”]*["”]|「[^」]*」|\S+)/g;
  const WAIT = 10;
  const { find, say, text, make, link, note, total } = tashan.view;
  const { state } = tashan;
  const form = find("form.t-find");
  const field = find("#q");
  const found = find("[data-search-state]");
  const list = find("[data-search-results]");
  const chips = find("[data-search-chips]");
  const sorting = find("[data-search-sort]");
  const pages = find("[data-search-pages]");
  let run = 0;
  let timer;

  function go(target, push, typed) {
    clearTimeout(timer);
    state.go(target, push, typed);
    show(typed);
  }

  function tell(phase, ...children) {
    found.replaceChildren(...children);
    found.setAttribute("data-search-state", phase);
  }

  const inPlace = (change, name) => link(state.changed(change), name, { "data-go": "" });

  function notes(asked, answer) {
    const parts = [];
    if (answer.reading) parts.push(note(...say("reading", answer.reading)));
    if (answer.also && answer.also.length) {
      const off = inPlace({ synonyms: false }, text("alone"));
      parts.push(note(...say("also", answer.also.join("、")), "　", ...say("more", answer.found - answer.total), "　", off));
    }
    if (!asked.synonyms) parts.push(note(inPlace({ synonyms: true }, text("again"))));
    return parts;
  }

  function message(asked, answer, near) {
    if (answer.total) return say("total", total(answer.total)).concat(notes(asked, answer));
    const none = asked.query ? say("none", asked.query, total(0)) : say("unfit", total(0));
    if (answer.instead) {
      const other = inPlace({ query: answer.instead }, answer.instead);
      return none.concat(say(answer.meant ? "meant" : "both", other));
    }
    if (answer.items.length) return none.concat(notes(asked, answer));
    return none.concat(freed(asked, answer), say(near.length ? "near" : "else"));
  }

  // The way out of filters that leave nothing: the same words without them.
  function freed({ query }, { pages, asked }) {
    const heads = [...document.querySelectorAll("[data-facet] > summary")].map((head) => tashan.fold(head.textContent));
    const words = query.replace(FILTER, (whole, name) => (heads.includes(tashan.fold(name)) ? "" : whole)).trim();
    const filtered = Object.keys(asked).length && pages.length;
    return filtered && words ? say("freed", inPlace({ query: words, filters: {} }, text("free"))) : [];
  }

  // The nearest topics: for a query without an answer, and after a few results those that share half of the query.
  async function near({ query, filters }, { found: total, items }) {
    if (total > FEW || (total && Object.keys(filters).length)) return [];
    const known = items.map((hit) => hit.id);
    const all = query ? await (await tashan.more()).near(query, 6, total ? 0.5 : 0) : [];
    return (await tashan.entries(all.filter((id) => !known.includes(id)))).map(tashan.row);
  }

  function aside(rows, total) {
    if (rows.length) return make("ul", { class: "t-list", "data-search-near": "" }, ...rows);
    if (total) return null;
    const links = ["problems", "countermeasures", "cases"].map((folder) =>
      make("li", {}, link(new URL(folder + "/index.html", tashan.root).href, text(folder)))
    );
    return make("ul", { "data-search-near": "" }, ...links);
  }

  function showPages(asked, last) {
    pages.hidden = last < 2;
    const step = (page, name) => (page < 1 || page > last ? [] : [inPlace({ page }, text(name))]);
    const here = make("span", {}, text("page", asked.page, last));
    pages.replaceChildren(...step(asked.page - 1, "back"), here, ...step(asked.page + 1, "next"));
  }

  function idle() {
    list.replaceChildren();
    chips.hidden = sorting.hidden = pages.hidden = true;
    tashan.suggest.close();
    tashan.showFilters({ pages: [], asked: {} });
    // What every query needs is read before the first key is struck.
    Promise.all([tashan.glossary(), tashan.more("also")]).catch(() => undefined);
    tell("idle", text("idle"));
  }

  async function searched(asked) {
    const { filters, synonyms, sort } = asked;
    const options = { filters, synonyms, sort, limit: STEP, start: (asked.page - 1) * STEP };
    const answer = await tashan.search(asked.query, options);
    const row = await tashan.chips(filters);
    return { answer, row, rows: await near(asked, answer) };
  }

  async function show(typed) {
    const asked = state.read();
    const mine = ++run;
    if (document.activeElement !== field || !typed) field.value = asked.query;
    const bare = !asked.query && !Object.keys(asked.filters).length;
    tashan.showRecent(bare);
    const old = document.querySelectorAll("[data-search-near]");
    if (bare) {
      old.forEach((item) => item.remove());
      return idle();
    }
    tell("busy", text("busy"));
    try {
      const { answer, row, rows } = await searched(asked);
      if (mine !== run) return;
      old.forEach((item) => item.remove());
      list.replaceChildren(...answer.items.map(tashan.row));
      list.start = (asked.page - 1) * STEP + 1;
      const beside = aside(rows, answer.found);
      if (beside) list.after(beside);
      if (beside && answer.found) beside.before(make("p", { class: "t-note", "data-search-near": "" }, text("few")));
      chips.replaceChildren(...row);
      chips.hidden = !row.length;
      sorting.hidden = answer.found < 2;
      sorting.querySelector("select").value = asked.sort;
      showPages(asked, Math.ceil(answer.found / STEP));
      tell("done", ...message(asked, answer, rows));
      await tashan.showFilters(answer);
      if (typed && mine === run) await tashan.suggest(asked.query, answer);
    } catch (error) {
      if (mine === run) tell("done", text("broken"));
    }
  }

  function submit(query) {
    tashan.remember(query);
    tashan.suggest.close();
    go(state.changed({ query }), true);
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(field.value.trim());
  });
  field.addEventListener("taken", (event) => {
    field.value = event.detail;
    submit(event.detail);
  });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => go(state.changed({ query: field.value.trim() }), false, true), WAIT);
  });
  chips.addEventListener("click", (event) => {
    const chip = event.target.closest("button");
    if (!chip) return;
    const { filters } = state.read();
    const [name, ...value] = (chip.dataset.filter || "").split("=");
    if (name) filters[name] = (filters[name] || []).filter((other) => other !== value.join("="));
    go(state.changed({ filters: name ? filters : {} }), true);
    field.focus();
  });
  find(".t-facets").addEventListener("change", (event) => {
    const { name, value, checked } = event.target;
    const { filters } = state.read();
    const others = (filters[name] || []).filter((other) => other !== value);
    filters[name] = checked ? others.concat(value) : others;
    go(state.changed({ filters }), true);
  });
  sorting.addEventListener("change", (event) => go(state.changed({ sort: event.target.value }), true));
  document.addEventListener("click", (event) => {
    const anchor = event.target.closest("a");
    if (anchor && list.contains(anchor)) tashan.remember(state.read().query);
    if (!anchor || anchor.dataset.go === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(anchor.getAttribute("href"), true);
    (pages.contains(anchor) ? find("#title") : field).scrollIntoView({ block: "nearest" });
  });
  window.addEventListener("popstate", () => show());
  tashan.walk(field, list);
  show();
})(window.tashan);
