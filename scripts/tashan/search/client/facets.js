// Filters: `{theme: "org", place: ["贵州省"], year: "2019-2021"}`; a value may be a code or the word a reader sees.
(function (tashan) {
  "use strict";
  const NAMES = { 类型: "kind", 主题: "theme", 地区: "place", 年份: "year", 层级: "level", 城乡: "setting", 成效: "effect", 依据: "certainty" };
  const BASE = 91;
  // People ask for failures; the library calls them by their effect.
  const FAILED = /^\s*(?:失败|不成功|不理想|反面|教训)的?(?:案例|做法|经验|典型)?\s*$/;
  let column;

  tashan.FACETS = Object.keys(NAMES).map((name) => NAMES[name]);
  tashan.facetName = (facet) => Object.keys(NAMES).find((name) => NAMES[name] === facet);

  function numberAt(cells, place, width) {
    const value = (code) => code - 35 - (code > 92 ? 1 : 0);
    const first = value(cells.charCodeAt(place));
    return width === 1 ? first : first * BASE + value(cells.charCodeAt(place + 1));
  }

  // Facet → { values, labels, of(page) → numbers of values, from 0 }.
  async function columns() {
    if (!column) {
      const file = await tashan.load("facets");
      column = {};
      for (const name of Object.keys(file)) {
        const [values, labels, slots, width, cells] = file[name];
        const of = (page) => {
          const found = [];
          for (let slot = 0; slot < slots; slot++) found.push(numberAt(cells, (page * slots + slot) * width, width) - 1);
          return found.filter((number) => number >= 0);
        };
        column[name] = { values, labels: labels.length ? labels : values, of };
      }
    }
    return column;
  }

  function allows(facet, wanted, value, label) {
    if (value === wanted || label === wanted) return true;
    if (facet === "place") return value.split("/").some((step) => step.startsWith(wanted)) || value.startsWith(wanted + "/");
    const years = facet === "year" && wanted.match(/^(\d{4})[-—–~至](\d{4})$/);
    return Boolean(years) && value >= years[1] && value <= years[2];
  }

  function listed(wanted) {
    return (Array.isArray(wanted) ? wanted : [wanted]).map(String).filter(Boolean);
  }

  // A test of a page's number; values of one facet are alternatives, facets are all asked for.
  tashan.filter = async function (filters) {
    const asked = Object.keys(filters || {}).filter((name) => listed(filters[name]).length);
    if (!asked.length) return () => true;
    const all = await columns();
    const tests = asked.map((name) => {
      const facet = all[name];
      if (!facet) return () => false;
      const good = new Set();
      facet.values.forEach((value, number) => {
        if (listed(filters[name]).some((wanted) => allows(name, wanted, value, facet.labels[number]))) good.add(number);
      });
      return (page) => facet.of(page).some((number) => good.has(number));
    });
    return (page) => tests.every((test) => test(page));
  };

  // The word a reader sees for a value of a filter.
  tashan.facetLabel = async function (name, value) {
    const facet = (await columns())[name];
    const at = facet ? facet.values.indexOf(value) : -1;
    return at < 0 ? value : facet.labels[at];
  };

  // 层级:村 集体经济 → the filters that a query spells out, and the rest of it.
  tashan.spelt = function (query) {
    if (FAILED.test(query)) return { filters: { effect: ["mixed", "none", "worse"] }, rest: "" };
    const filters = {};
    const rest = query.replace(/(^|\s)([\u4e00-\u9fff]{2})[:：]\s*(\S+)/g, (whole, before, name, value) => {
      if (!NAMES[name]) return whole;
      (filters[NAMES[name]] = filters[NAMES[name]] || []).push(value);
      return before;
    });
    return { filters, rest };
  };
})(window.tashan);
