// Queries of late, kept on this device alone and cleared with one click.
(function (tashan) {
  "use strict";
  const NAME = "tashan.recent";
  const MOST = 8;
  const { find, make, link } = tashan.view;
  const box = find("[data-search-recent]");

  function read() {
    try {
      const kept = JSON.parse(localStorage.getItem(NAME));
      return Array.isArray(kept) ? kept.filter((query) => typeof query === "string") : [];
    } catch (error) {
      return [];
    }
  }

  // A device that keeps nothing is no fault.
  function write(queries) {
    try {
      if (queries.length) localStorage.setItem(NAME, JSON.stringify(queries));
      else localStorage.removeItem(NAME);
    } catch (error) {
      return;
    }
  }

  tashan.remember = function (query) {
    const own = query.slice(0, 100);
    if (own) write([own].concat(read().filter((other) => other !== own)).slice(0, MOST));
  };

  tashan.showRecent = function (idle) {
    const queries = idle ? read() : [];
    box.hidden = !queries.length;
    const row = (query) => make("li", {}, link(tashan.state.changed({ query, filters: {} }), query, { "data-go": "" }));
    box.querySelector("ul").replaceChildren(...queries.map(row));
  };

  box.querySelector("button").addEventListener("click", () => {
    write([]);
    box.hidden = true;
    find("#q").focus();
  });
})(window.tashan);
