// The search page: its state is its address (?q=…&theme=…), so that back, forward and links work.
(function (tashan) {
  "use strict";
  const STEP = 20;
  const WAIT = 180;
  const find = (selector) => document.querySelector(selector);
  const form = find("form.t-find");
  const found = find("[data-search-state]");
  const list = find("[data-search-results]");
  if (!form || !found || !list) return;
  const field = form.elements.namedItem("q");
  const chips = find("[data-search-chips]");
  const more = find("[data-search-more]");
  const opening = [...found.childNodes];
  let run = 0;
  let timer;

  function state() {
    const asked = new URLSearchParams(location.search);
    const filters = {};
    for (const name of tashan.FACETS) if (asked.get(name)) filters[name] = asked.getAll(name).filter(Boolean);
    return { query: (asked.get("q") || "").trim(), filters, synonyms: asked.get("syn") !== "0" };
  }

  function address({ query, filters, synonyms }) {
    const asked = new URLSearchParams();
    if (query) asked.set("q", query);
    for (const name of Object.keys(filters)) for (const value of filters[name]) asked.append(name, value);
    if (!synonyms) asked.set("syn", "0");
    const text = asked.toString();
    return location.pathname + (text ? "?" + text : "");
  }

  // Typing rewrites the entry of the history; Enter and clicks make a new one.
  function go(wanted, push) {
    const target = address(wanted);
    if (push && target !== location.pathname + location.search) history.pushState(null, "", target);
    else history.replaceState(null, "", target);
    show(STEP);
  }

  function say(phase, ...children) {
    found.replaceChildren(...children);
    found.setAttribute("data-search-state", phase);
  }

  function message(asked, answer) {
    const named = "“" + asked.query + "”";
    if (answer.total) {
      const parts = ["共 ", tashan.total(answer.total), " 条"];
      if (answer.reading) parts.push(tashan.note("按拼音“" + answer.reading + "”检索"));
      if (answer.also && answer.also.length) {
        const off = tashan.link(address(Object.assign({}, asked, { synonyms: false })), "关闭同义词");
        parts.push(tashan.note("也搜索了：" + answer.also.join("、") + "，多 " + (answer.found - answer.total) + " 条　", off));
      }
      return parts;
    }
    const none = [asked.query ? "没有找到" + named + "（" : "没有符合条件的条目（", tashan.total(0), " 条）。"];
    if (answer.instead && answer.items.length) {
      const link = tashan.link(address(Object.assign({}, asked, { query: answer.instead })), answer.instead);
      return none.concat(answer.meant ? "您是不是要找：" : "以下同时含有：", link);
    }
    return none.concat("换个说法，或看这些相近条目：");
  }

  async function near(asked) {
    const ids = asked.query ? await tashan.near(asked.query, 6) : [];
    const rows = (await tashan.entries(ids)).map(tashan.row);
    if (rows.length) return tashan.element("ul", { class: "t-list", "data-search-near": "" }, ...rows);
    const links = [["问题", "problems"], ["对策", "countermeasures"], ["案例", "cases"]].map(([words, folder]) =>
      tashan.element("li", {}, tashan.link(new URL(folder + "/index.html", tashan.root).href, words + "目录"))
    );
    return tashan.element("ul", { "data-search-near": "" }, ...links);
  }

  async function chipRow(filters) {
    const made = [];
    for (const name of Object.keys(filters)) {
      for (const value of filters[name]) {
        const label = await tashan.facetLabel(name, value);
        made.push(tashan.chip(tashan.facetName(name) + "：" + label, name + "=" + value));
      }
    }
    return made.length ? made.concat(tashan.clearChip()) : [];
  }

  async function show(limit) {
    const asked = state();
    const mine = ++run;
    if (document.activeElement !== field) field.value = asked.query;
    const old = find("[data-search-near]");
    if (!asked.query && !Object.keys(asked.filters).length) {
      if (old) old.remove();
      list.replaceChildren();
      chips.hidden = more.hidden = true;
      say("idle", "输入词语、拼音或首字母；多个词用空格隔开，结果同时含有这些词。");
      return;
    }
    say("busy", "正在检索……");
    try {
      const answer = await tashan.search(asked.query, { filters: asked.filters, limit, synonyms: asked.synonyms });
      const [row, aside] = [await chipRow(asked.filters), answer.items.length ? null : await near(asked)];
      if (mine !== run) return;
      if (old) old.remove();
      list.replaceChildren(...answer.items.map(tashan.row));
      if (aside) list.after(aside);
      chips.replaceChildren(...row);
      chips.hidden = !row.length;
      more.hidden = answer.items.length >= answer.found;
      say("done", ...message(asked, answer));
    } catch (error) {
      if (mine === run) say("done", "检索数据没有读出来，请刷新本页再试。");
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    go(Object.assign(state(), { query: field.value.trim() }), true);
  });
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => go(Object.assign(state(), { query: field.value.trim() }), false), WAIT);
  });
  chips.addEventListener("click", (event) => {
    const chip = event.target.closest("button");
    if (!chip) return;
    const asked = state();
    const [name, value] = (chip.dataset.filter || "").split("=");
    if (name) asked.filters[name] = asked.filters[name].filter((other) => other !== value);
    else asked.filters = {};
    go(asked, true);
  });
  more.addEventListener("click", () => show(list.children.length + STEP));
  window.addEventListener("popstate", () => {
    field.value = state().query;
    show(STEP);
  });
  if (opening.length) show(STEP);
})(window.tashan);
