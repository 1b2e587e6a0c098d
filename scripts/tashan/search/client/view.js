// What pages show of results: rows of the entry list, marks, links, and the words of the page. Only `snippet` and `heading` come as HTML.
(function (tashan) {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";
  const view = (tashan.view = {});
  // A short quotation in a title never breaks; one with a mark inside may.
  const QUOTED = /[“《][^“”《》<>]{1,8}[”》]/g;
  const words = new Map();
  document.querySelectorAll("[data-word]").forEach((item) => words.set(item.dataset.word, item.textContent));

  view.find = (selector) => document.querySelector(selector);

  // The words of the page by name, as nodes: each {} becomes the next of `fillings`, text or node.
  view.say = function (name, ...fillings) {
    return words.get(name).split("{}").flatMap((part, i) => (i ? [fillings[i - 1], part] : [part]));
  };

  view.text = (name, ...fillings) => view.say(name, ...fillings).join("");

  view.make = function (name, attributes, ...children) {
    const made = document.createElement(name);
    for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key]);
    made.append(...children);
    return made;
  };

  // A mark of the page's sprite: e-… for an effect, c-… for a certainty.
  view.mark = function (id) {
    const svg = document.createElementNS(SVG, "svg");
    const use = document.createElementNS(SVG, "use");
    svg.setAttribute("class", id.startsWith("c-") ? "t-steps" : "t-mark");
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", "#" + id);
    svg.append(use);
    return svg;
  };

  tashan.small = function (part) {
    if (typeof part === "string") return view.make("span", {}, part);
    const [id, name] = part;
    const attributes = { class: "t-ev" };
    if (id.startsWith("c-") && words.has("level")) attributes.title = view.text("level", id.slice(2));
    return view.make("span", attributes, view.mark(id), name);
  };

  function marked(name, attributes, html) {
    const made = view.make(name, attributes);
    made.innerHTML = html;
    return made;
  }

  tashan.row = function (hit) {
    const href = hit.url + ((hit.words || []).length ? "?h=" + encodeURIComponent(hit.words.join("_")) : "");
    const heading = hit.heading.replace(QUOTED, '<span class="t-nobr">$&</span>');
    const title = view.make("p", { class: "t-list__title" }, marked("a", { href }, heading));
    const text = marked("p", { class: "t-list__text" }, hit.snippet);
    const meta = view.make("p", { class: "t-list__meta" }, ...hit.small.map(tashan.small));
    const key = view.make("span", { class: "t-list__key" }, hit.label);
    return view.make("li", { "data-id": hit.id }, key, view.make("div", {}, title, text, meta));
  };

  view.total = (number) => view.make("b", { "data-search-total": "" }, String(number));

  view.note = (...children) => view.make("span", { class: "t-note" }, ...children);

  view.link = (href, name, attributes) => view.make("a", Object.assign({ href }, attributes), name);

  view.chip = function (name, filter) {
    const attributes = { class: "t-chip", type: "button", "data-filter": filter, "aria-label": view.text("drop", name) };
    return view.make("button", attributes, name, view.make("span", { "aria-hidden": "true" }, "×"));
  };

  tashan.element = view.make;
  tashan.mark = view.mark;
  tashan.link = view.link;

  view.clear = () => view.make("button", { class: "t-chip t-chip--plain", type: "button" }, view.text("clear"));
})(window.tashan);
