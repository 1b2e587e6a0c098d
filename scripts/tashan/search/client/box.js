// Material's own search box: an object that takes the place of its worker and answers with our results.
(function (tashan) {
  "use strict";
  const SETUP = 0;
  const READY = 1;
  const QUERY = 2;
  const RESULT = 3;
  const ADDRESS = /search\/worker\.js$/;
  const WAIT = 10;
  const Real = window.Worker;

  function item(hit, rank) {
    return [
      {
        location: hit.url + (hit.words.length ? "?h=" + encodeURIComponent(hit.words.join("_")) : ""),
        title: hit.heading,
        text: '<p class="t-hit"><span class="t-list__key">' + tashan.escape(hit.label) + "</span> " + hit.snippet + "</p>",
        score: 100 - rank,
        terms: {},
      },
    ];
  }

  // The link below the results to all of them.
  function linkAll(query, found) {
    const link = document.querySelector("[data-search-all]");
    if (!link) return;
    link.hidden = !query.trim();
    link.href = new URL("search.html?q=" + encodeURIComponent(query.trim()), tashan.root).href;
    const some = link.querySelector("[data-search-some]");
    some.querySelector("b").textContent = found;
    some.hidden = !found;
    link.querySelector("[data-search-none]").hidden = Boolean(found);
  }

  class Box extends EventTarget {
    constructor() {
      super();
      this.query = "";
    }

    emit(data) {
      this.dispatchEvent(new MessageEvent("message", { data }));
    }

    postMessage(message) {
      if (message.type === SETUP) this.emit({ type: READY });
      if (message.type === QUERY) this.answer(String(message.data));
    }

    async answer(query) {
      this.query = query;
      await new Promise((resolve) => setTimeout(resolve, WAIT));
      if (this.query !== query) return;
      const answer = await tashan.search(query, { limit: 10 }).catch(() => ({ items: [], found: 0 }));
      if (this.query !== query) return;
      linkAll(query, answer.found);
      this.emit({ type: RESULT, data: { items: answer.items.map(item) } });
    }

    terminate() {}
  }

  window.Worker = function (address, options) {
    return ADDRESS.test(String(address)) ? new Box() : new Real(address, options);
  };

  // A page opened from a result marks what was searched for.
  document.addEventListener("DOMContentLoaded", () => {
    const asked = new URLSearchParams(location.search).get("h");
    if (asked) tashan.load("marks").then(() => tashan.markPage(asked)).catch(() => undefined);
  });

  // Material listens for keys alone; pasting by mouse, handwriting and dictation bring none.
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (field.matches(".md-search__input")) field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
  });

  // Enter without a result in the box goes to the search page, which has more to offer.
  document.addEventListener(
    "keydown",
    (event) => {
      const field = event.target;
      if (event.key !== "Enter" || event.isComposing || !field.matches || !field.matches(".md-search__input")) return;
      if (field.value.trim() && !document.querySelector(".md-search-result__item")) field.form.submit();
    },
    true
  );
})(window.tashan);
