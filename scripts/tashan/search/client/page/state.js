// The state of the search page is its address (?q=…&theme=…&sort=year&p=2), so that back, forward and links work.
(function (tashan) {
  "use strict";
  const state = (tashan.state = {});
  let address = location.search;
  let later;

  window.addEventListener("popstate", () => {
    clearTimeout(later);
    address = location.search;
  });

  state.read = function () {
    const asked = new URLSearchParams(address);
    const filters = {};
    for (const name of tashan.FACETS) {
      const values = asked.getAll(name).filter(Boolean);
      if (values.length) filters[name] = values;
    }
    const sort = asked.get("sort");
    return {
      query: (asked.get("q") || "").trim(),
      filters,
      synonyms: asked.get("syn") !== "0",
      sort: sort === "year" || sort === "certainty" ? sort : "",
      page: Math.max(1, Math.min(9999, parseInt(asked.get("p"), 10) || 1)),
    };
  };

  state.address = function ({ query, filters, synonyms, sort, page }) {
    const asked = new URLSearchParams();
    if (query) asked.set("q", query);
    for (const name of Object.keys(filters)) for (const value of filters[name]) asked.append(name, value);
    if (!synonyms) asked.set("syn", "0");
    if (sort) asked.set("sort", sort);
    if (page > 1) asked.set("p", page);
    const text = asked.toString();
    return location.pathname + (text ? "?" + text : "");
  };

  // The address of the state with some of it changed; a change leads back to the first page.
  state.changed = (change) => state.address(Object.assign(state.read(), { page: 1 }, change));

  // Typing rewrites the entry of the history, once the search is under way, since browsers take their time for it; Enter
  // and clicks make a new entry.
  state.go = function (target, push, typed) {
    clearTimeout(later);
    const change = push && target !== location.pathname + address ? "pushState" : "replaceState";
    const write = () => history[change](null, "", target);
    address = target.slice(location.pathname.length);
    if (typed) later = setTimeout(write);
    else write();
  };
})(window.tashan);
