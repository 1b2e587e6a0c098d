// Suggestions while typing: names of topics and titles of the results that have what is typed. A combobox by the rules
// of ARIA: the field keeps the focus, arrows choose, Enter takes, Esc closes.
(function (tashan) {
  "use strict";
  const NAMES = 5;
  const TITLES = 3;
  const { find, make, note, text } = tashan.view;
  const field = find("#q");
  const list = find("#suggest");
  let at = -1;

  for (const [name, value] of [["role", "combobox"], ["aria-controls", "suggest"], ["aria-autocomplete", "list"], ["aria-expanded", "false"]]) {
    field.setAttribute(name, value);
  }

  function close() {
    list.hidden = true;
    at = -1;
    field.setAttribute("aria-expanded", "false");
    field.removeAttribute("aria-activedescendant");
  }

  function choose(step) {
    const options = [...list.children];
    at = (at + step + options.length + 1) % (options.length + 1);
    if (at === options.length) at = step > 0 ? 0 : options.length - 1;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === at)));
    field.setAttribute("aria-activedescendant", options[at].id);
    options[at].scrollIntoView({ block: "nearest" });
  }

  async function names(folded) {
    const found = new Map();
    for (const row of await tashan.glossary()) {
      row.folded.forEach((name, i) => {
        const place = name.indexOf(folded);
        if (place >= 0 && name !== folded) found.set(name, { name: row.all[i], place });
      });
    }
    const rows = [...found.values()].sort((a, b) => a.place - b.place || a.name.length - b.name.length);
    return rows.slice(0, NAMES).map(({ name }) => ({ name, kind: "topic" }));
  }

  // What was typed, and the answer to it: titles come from there.
  tashan.suggest = async function (typed, answer) {
    const folded = tashan.fold(answer.reading || typed);
    const rows = folded ? await names(folded) : [];
    const titles = answer.items.filter((hit) => /^[CD]/.test(hit.id) && tashan.fold(hit.title).includes(folded));
    rows.push(...titles.slice(0, TITLES).map((hit) => ({ name: hit.title, kind: "title", href: hit.url })));
    if (document.activeElement !== field || field.value.trim() !== typed) return;
    const option = ({ name, kind, href = "" }, i) => {
      const attributes = { role: "option", id: "suggest-" + i, "aria-selected": "false", "data-name": name, "data-href": href };
      return make("li", attributes, make("span", {}, name), note(text(kind)));
    };
    close();
    list.replaceChildren(...rows.map(option));
    list.hidden = !rows.length;
    field.setAttribute("aria-expanded", String(rows.length > 0));
  };

  tashan.suggest.close = close;

  function take(option) {
    close();
    if (option.dataset.href) location.href = option.dataset.href;
    else field.dispatchEvent(new CustomEvent("taken", { detail: option.dataset.name }));
  }

  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const open = !list.hidden;
    if (open && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? 1 : -1);
    } else if (open && event.key === "Enter" && at >= 0) {
      event.preventDefault();
      take(list.children[at]);
    } else if (open && event.key === "Escape") {
      event.preventDefault();
      close();
    }
  });
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) take(option);
  });
  field.addEventListener("blur", close);
})(window.tashan);
