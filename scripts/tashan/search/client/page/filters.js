// The filters beside the results: what an open one offers is read when it is opened.
(function (tashan) {
  "use strict";
  const { find, make, text, mark, chip, clear } = tashan.view;
  const SHOWN = 12;
  const MARKS = { effect: "e-", certainty: "c-" };
  const folds = [...document.querySelectorAll("[data-facet]")];
  let latest;

  function option(name, { value, label, count }, chosen) {
    const box = make("input", { type: "checkbox", name, value });
    box.checked = chosen.includes(value);
    const words = MARKS[name] ? [make("span", { class: "t-ev" }, mark(MARKS[name] + value), label)] : [label];
    const steps = name === "place" ? value.split("/").length : 1;
    return make("label", { class: "t-step" + steps }, box, make("span", {}, ...words), make("small", {}, String(count)));
  }

  async function fill(fold) {
    if (!latest || !fold.open) return;
    const mine = latest;
    const name = fold.dataset.facet;
    const chosen = mine.filters[name] || [];
    const rows = await (await tashan.more()).counts(name, mine.pages, mine.filters);
    if (mine !== latest) return;
    const shown = rows.filter((row, i) => i < SHOWN || name === "place" || chosen.includes(row.value));
    const area = fold.querySelector("[data-facet-values]");
    const focused = area.contains(document.activeElement) && document.activeElement.value;
    area.replaceChildren(...shown.map((row) => option(name, row, chosen)));
    if (!shown.length) area.append(text("nothing"));
    const again = focused && [...area.querySelectorAll("input")].find((box) => box.value === focused);
    if (again) again.focus();
  }

  folds.forEach((fold) => fold.addEventListener("toggle", () => fill(fold)));

  // `answer` is what search gave for the query; its pages are those before any filter.
  tashan.showFilters = async function (answer) {
    latest = { pages: answer.pages, filters: answer.asked };
    const chosen = Object.keys(answer.asked).reduce((sum, name) => sum + answer.asked[name].length, 0);
    find("[data-search-chosen]").textContent = chosen || "";
    await Promise.all(folds.map(fill));
  };

  tashan.chips = async function (filters) {
    const names = Object.keys(filters);
    if (!names.length) return [];
    const more = await tashan.more();
    const made = names.flatMap((name) =>
      filters[name].map(async (value) => {
        const head = find('[data-facet="' + name + '"] > summary').textContent;
        return chip(text("chip", head, (await more.label(name, value)).replace(/\//g, " ")), name + "=" + value);
      })
    );
    return (await Promise.all(made)).concat(clear());
  };
})(window.tashan);
