// Filters: `{theme: ["org"], place: ["贵州省"], year: ["2019-2021"]}`; a value may be a code or the word a reader sees.
(function (tashan, more) {
  "use strict";
  const BASE = 91;
  const YEARS = /^(\d{4})\s*[-—–~至到]\s*(\d{4})$/;
  const columns = new Map();

  function numberAt(cells, place, width) {
    const value = (code) => code - 35 - (code > 92 ? 1 : 0);
    const first = value(cells.charCodeAt(place));
    return width === 1 ? first : first * BASE + value(cells.charCodeAt(place + 1));
  }

  // A facet: { values, labels, of(page) → numbers of values, from 0 }.
  async function column(name) {
    if (!columns.has(name)) {
      const [values, labels, slots, width, cells] = await tashan.load("f/" + name);
      const of = (page) => {
        const found = [];
        for (let slot = 0; slot < slots; slot++) found.push(numberAt(cells, (page * slots + slot) * width, width) - 1);
        return found.filter((number) => number >= 0);
      };
      columns.set(name, { values, labels: labels.length ? labels : values, of });
    }
    return columns.get(name);
  }

  function like(name, folded, label) {
    if (!folded) return false;
    return name === "place" ? (" " + tashan.fold(label)).includes(" " + folded) : tashan.fold(label).includes(folded);
  }

  // The numbers of the values that are what is wanted; if none is, of those whose words have it.
  function matching(name, { values, labels }, wanted) {
    const numbers = [...values.keys()];
    const years = name === "year" && wanted.match(YEARS);
    if (years) return numbers.filter((i) => values[i] >= years[1] && values[i] <= years[2]);
    const folded = tashan.fold(wanted);
    const exact = numbers.filter((i) => values[i] === wanted || tashan.fold(labels[i]) === folded);
    return exact.length ? exact : numbers.filter((i) => like(name, folded, labels[i]));
  }

  // A test of a page's number; values of one facet are alternatives, facets are all asked for.
  more.filter = async function (filters) {
    const names = Object.keys(filters);
    if (!names.every((name) => tashan.FACETS.includes(name))) return () => false;
    const tests = await Promise.all(
      names.map(async (name) => {
        const facet = await column(name);
        const good = new Set(filters[name].flatMap((wanted) => matching(name, facet, wanted)));
        return (page) => facet.of(page).some((number) => good.has(number));
      })
    );
    return (page) => tests.every((test) => test(page));
  };

  // The word a reader sees for a value of a filter.
  more.label = async function (name, value) {
    const { values, labels } = await column(name);
    const at = values.indexOf(value);
    return at < 0 ? value : labels[at];
  };

  // What the pages have of a facet, with the other filters on: [{ value, label, count }]. Places count as provinces,
  // and below a chosen province as what lies in it.
  more.counts = async function (name, pages, filters) {
    const others = Object.assign({}, filters);
    delete others[name];
    const [facet, allowed] = await Promise.all([column(name), more.filter(others)]);
    const counts = new Map();
    for (const page of pages.filter(allowed)) {
      for (const key of keys(name, facet, page, filters[name] || [])) counts.set(key, (counts.get(key) || 0) + 1);
    }
    const order = (value) => (facet.values.includes(value) ? facet.values.indexOf(value) : -1);
    const rows = [...counts].map(([value, count]) => ({ value, label: labelled(name, facet, value), count }));
    if (name === "year") return rows.sort((a, b) => b.value.localeCompare(a.value));
    const fixed = ["level", "setting", "effect", "certainty"].includes(name);
    return rows.sort((a, b) => (fixed ? 0 : b.count - a.count) || order(a.value) - order(b.value));
  };

  function keys(name, facet, page, chosen) {
    const values = facet.of(page).map((number) => facet.values[number]);
    if (name !== "place") return values;
    return values.flatMap((value) => {
      const steps = value.split("/");
      const paths = steps.map((_, i) => steps.slice(0, i + 1).join("/"));
      return paths.filter((path, i) => !i || chosen.some((own) => own.startsWith(paths[i - 1])));
    });
  }

  function labelled(name, facet, value) {
    if (name !== "place") return facet.labels[facet.values.indexOf(value)];
    const whole = facet.values.findIndex((own) => own === value || own.startsWith(value + "/"));
    const steps = value.split("/").length;
    return facet.labels[whole].split("/").slice(0, steps).join(" ");
  }

  // Sorts hits by year or certainty, the highest first, equals as they were.
  more.sort = async function (hits, name) {
    if (!["year", "certainty"].includes(name)) return;
    const facet = await column(name);
    const value = (hit) => Math.max(-1, ...facet.of(hit.page).map((number) => Number(facet.values[number])));
    const known = new Map(hits.map((hit) => [hit.page, value(hit)]));
    hits.sort((a, b) => known.get(b.page) - known.get(a.page));
  };
})(window.tashan, (window.tashan.further = window.tashan.further || {}));
