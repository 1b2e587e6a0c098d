// Cases by closeness to what the reader says of his own place. The address holds the conditions, the device the place.
(function (tashan) {
  "use strict";
  const STEP = 20;
  // Columns of the rows of near.js.
  const [ID, PROVINCE, CITY, LEVEL, SETTING, YEAR, CERTAINTY, , THEMES, PROBLEMS, NEEDS] = Array(11).keys();
  const LADDER = { village: 0, community: 0, township: 1, county: 2, city: 3, province: 4, national: 5 };
  const find = (selector) => document.querySelector(selector);
  const form = find("[data-near]");
  const line = find("[data-near-state]");
  const list = find("[data-near-results]");
  const more = find("[data-near-more]");
  const words = tashan.words(find("[data-near-words]"));
  const { element } = tashan;
  const field = (name) => form.elements.namedItem(name);
  const haves = [...form.querySelectorAll("[name=have]")];
  const cities = [...field("city").querySelectorAll("optgroup")];
  const weights = {};
  document.querySelectorAll("[data-weight]").forEach(({ dataset }) => {
    weights[dataset.weight] = { full: Number(dataset.full), part: Number(dataset.part) };
  });
  let run = 0;

  const list_ = (codes) => codes.split(" ").filter(Boolean);
  const shown = (select, value) => ([...select.options].find((option) => option.value === value) || { text: value }).text;
  const say = (name, value) => words[name].replace("{}", value);
  const named = (code) => haves.find((box) => box.value === code).parentElement.textContent;

  function state() {
    const own = {};
    for (const name of ["problem", "level", "setting", "province", "city"]) own[name] = field(name).value;
    own.have = haves.filter((box) => box.checked).map((box) => box.value);
    own.themes = list_((field("problem").selectedOptions[0] || { dataset: {} }).dataset.themes || "");
    own.beside = list_((field("province").selectedOptions[0] || { dataset: {} }).dataset.beside || "");
    return own;
  }

  // Each answers points and, in words, what agrees or differs: [points, kind, words].
  const conditions = {
    problem(own, row) {
      const { full, part } = weights.problem;
      if (list_(row[PROBLEMS]).includes(own.problem)) return [full, "same", words.problem];
      if (list_(row[THEMES]).some((code) => own.themes.includes(code))) return [part, "close", words.theme];
      return [0, "differ", words.problem];
    },
    province(own, row) {
      const { full, part } = weights.place;
      const where = row[PROVINCE] + row[CITY];
      if (!row[PROVINCE]) return [0, "differ", words.unplaced];
      if (row[PROVINCE] === own.province) {
        if (own.city && row[CITY] === own.city) return [full, "same", say("place", where)];
        return [full - part, own.city ? "close" : "same", say("place", where)];
      }
      if (own.beside.includes(row[PROVINCE])) return [part, "close", say("beside", where)];
      return [0, "differ", say("place", where)];
    },
    level(own, row) {
      const { full, part } = weights.level;
      const name = say("level", shown(field("level"), row[LEVEL]));
      if (row[LEVEL] === own.level) return [full, "same", name];
      const near = Math.abs(LADDER[row[LEVEL]] - LADDER[own.level]) <= 1;
      return near ? [part, "close", name] : [0, "differ", name];
    },
    setting(own, row) {
      const { full, part } = weights.setting;
      const name = say("setting", shown(field("setting"), row[SETTING]));
      if (row[SETTING] === own.setting) return [full, "same", name];
      const between = [row[SETTING], own.setting].some((code) => code === "mixed" || code === "fringe");
      return between ? [part, "close", name] : [0, "differ", name];
    },
    have(own, row) {
      const { full, part } = weights.have;
      const needs = list_(row[NEEDS]);
      if (!needs.length) return [0, "differ", words.unsaid];
      const lacking = needs.filter((code) => !own.have.includes(code));
      const said = (codes) => codes.map(named).join("、");
      if (!lacking.length) return [full, "same", say("enough", said(needs))];
      return [lacking.length === 1 ? part : 0, "differ", say("lack", said(lacking))];
    },
  };

  function ranked(rows, own) {
    const chosen = Object.keys(conditions).filter((name) => own[name].length);
    const found = rows.map((row) => {
      const said = chosen.map((name) => conditions[name](own, row));
      return { row, said, points: said.reduce((sum, [points]) => sum + points, 0) };
    });
    const better = (a, b) =>
      b.points - a.points || b.row[CERTAINTY] - a.row[CERTAINTY] || b.row[YEAR] - a.row[YEAR] || (a.row[ID] < b.row[ID] ? -1 : 1);
    return found.filter((one) => one.points > 0).sort(better);
  }

  function item(hit, { said, points }) {
    const made = tashan.row(hit);
    const parts = ["same", "close", "differ"].map((kind) => {
      const own = said.filter((one) => one[1] === kind).map((one) => one[2]);
      return own.length ? element("span", { class: "t-near__" + kind }, element("b", {}, words[kind]), " ", own.join("；")) : "";
    });
    made.lastElementChild.append(element("p", { class: "t-near__said" }, ...parts));
    made.dataset.points = points;
    return made;
  }

  function address(own) {
    const asked = new URLSearchParams();
    for (const name of ["problem", "level", "setting", "province", "city"]) if (own[name]) asked.set(name, own[name]);
    own.have.forEach((code) => asked.append("have", code));
    const text = asked.toString();
    return location.pathname + (text ? "?" + text : "");
  }

  // Cities of the chosen province alone: a browser on a phone cannot hide the others.
  function offerCities() {
    const select = field("city");
    const before = select.value;
    cities.forEach((group) => group.remove());
    select.append(...cities.filter((group) => group.dataset.province === field("province").value));
    select.value = [...select.options].some((option) => option.value === before) ? before : "";
    select.disabled = !field("province").value;
  }

  async function show(limit) {
    const mine = ++run;
    const own = state();
    if (!Object.keys(conditions).some((name) => own[name].length)) {
      list.replaceChildren();
      more.hidden = true;
      tashan.say(line, "idle", "data-near-state", ["data-near-idle"]);
      return;
    }
    try {
      const found = ranked(await tashan.load("near"), own);
      const top = found.slice(0, limit);
      const hits = await tashan.entries(top.map(({ row }) => row[ID]));
      if (mine !== run) return;
      list.replaceChildren(...hits.map((hit, at) => item(hit, top[at])));
      more.hidden = found.length <= limit;
      find("[data-near-total]").textContent = found.length;
      tashan.say(line, "done", "data-near-state", [found.length ? "data-near-count" : "data-near-none"]);
    } catch (error) {
      if (mine === run) tashan.say(line, "done", "data-near-state", ["data-near-failed"]);
    }
  }

  // What the address says counts; where it says nothing of the place, what the device keeps.
  function restore() {
    const asked = new URLSearchParams(location.search);
    const kept = tashan.place.get();
    const place = asked.has("province") ? { province: asked.get("province"), city: asked.get("city") || "" } : kept;
    for (const name of ["problem", "level", "setting"]) field(name).value = asked.get(name) || "";
    haves.forEach((box) => (box.checked = asked.getAll("have").includes(box.value)));
    field("province").value = place.province;
    field("city").append(...cities);
    field("city").value = place.city;
    [...form.querySelectorAll("select")].forEach((select) => select.selectedIndex < 0 && (select.value = ""));
    offerCities();
    show(STEP);
  }

  form.addEventListener("change", (event) => {
    if (event.target.name === "province") offerCities();
    if (/^(province|city)$/.test(event.target.name)) tashan.place.set({ province: field("province").value, city: field("city").value });
    history.replaceState(null, "", address(state()));
    show(STEP);
  });
  form.addEventListener("submit", (event) => event.preventDefault());
  find("[data-near-clear]").addEventListener("click", () => {
    tashan.place.set({ province: "", city: "" });
    history.replaceState(null, "", location.pathname);
    restore();
  });
  more.addEventListener("click", () => show(list.children.length + STEP));
  window.addEventListener("popstate", restore);
  restore();
})(window.tashan);
