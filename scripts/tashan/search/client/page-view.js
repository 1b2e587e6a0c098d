// What lists of results show: rows of the entry list, counts, notes, chips. Only `snippet` and `heading` come as HTML.
(function (tashan) {
  "use strict";
  const SVG = "http://www.w3.org/2000/svg";

  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const key of Object.keys(attributes)) made.setAttribute(key, attributes[key]);
    made.append(...children);
    return made;
  }

  // A mark of the page's sprite: e-… for an effect, c-… for a certainty.
  function mark(id) {
    const svg = document.createElementNS(SVG, "svg");
    const use = document.createElementNS(SVG, "use");
    svg.setAttribute("class", id.startsWith("c-") ? "t-steps" : "t-mark");
    svg.setAttribute("aria-hidden", "true");
    use.setAttribute("href", "#" + id);
    svg.append(use);
    return svg;
  }

  function small(part) {
    if (typeof part === "string") return element("span", {}, part);
    const [id, words] = part;
    const attributes = { class: "t-ev" };
    if (id.startsWith("c-")) attributes.title = "第 " + id.slice(2) + " 级，共 0—5 级";
    return element("span", attributes, mark(id), words);
  }

  function marked(name, attributes, html) {
    const made = element(name, attributes);
    made.innerHTML = html;
    return made;
  }

  tashan.row = function (hit) {
    const title = element("p", { class: "t-list__title" }, marked("a", { href: hit.url }, hit.heading));
    const text = marked("p", { class: "t-list__text" }, hit.snippet);
    const meta = element("p", { class: "t-list__meta" }, ...hit.small.map(small));
    const key = element("span", { class: "t-list__key" }, hit.label);
    return element("li", { "data-id": hit.id }, key, element("div", {}, title, text, meta));
  };

  tashan.total = (number) => element("b", { "data-search-total": "" }, String(number));

  tashan.link = (href, words) => element("a", { href }, words);

  tashan.note = (...children) => element("span", { class: "t-note" }, ...children);

  tashan.chip = (words, filter) => element("button", { class: "t-chip", type: "button", "data-filter": filter }, words + " ×");

  tashan.clearChip = () => element("button", { class: "t-chip t-chip--plain", type: "button", "data-clear": "" }, "清空条件");

  tashan.element = element;
  tashan.mark = mark;
  tashan.small = small;
})(window.tashan);
