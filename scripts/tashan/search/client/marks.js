// Marks on an opened page what was searched for (?h=), without moving anything, until the reader clears them.
(function (tashan) {
  "use strict";
  const BLOCK = "p,li,td,th,dd,dt,h1,h2,h3,h4,h5,h6,summary,blockquote,figcaption,caption,div,section,article";
  const LEFT = "script,style,svg,button,select,[hidden],.t-vh";

  // Runs of text nodes that read as one: [[node, …], …].
  function runs(area) {
    const walker = document.createTreeWalker(area, NodeFilter.SHOW_TEXT);
    const found = [];
    let last;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(LEFT)) continue;
      const block = node.parentElement.closest(BLOCK);
      if (block !== last) found.push([]);
      found[found.length - 1].push(node);
      last = block;
    }
    return found;
  }

  function wrap(node, from, to) {
    const hit = node.splitText(from);
    hit.splitText(to - from);
    const mark = document.createElement("mark");
    mark.className = "t-hit";
    hit.replaceWith(mark);
    mark.append(hit);
  }

  function markRun(nodes, words) {
    const ranges = tashan.ranges(nodes.map((node) => node.data).join(""), words);
    let start = 0;
    for (const node of nodes) {
      const length = node.data.length;
      const own = ranges.map(([from, to]) => [Math.max(0, from - start), Math.min(length, to - start)]);
      // From the end, so that the places before stay.
      for (const [from, to] of own.filter(([a, b]) => a < b).reverse()) wrap(node, from, to);
      start += length;
    }
  }

  function cleared(area, button) {
    area.querySelectorAll("mark.t-hit").forEach((mark) => mark.replaceWith(...mark.childNodes));
    area.normalize();
    button.hidden = true;
    const asked = new URLSearchParams(location.search);
    asked.delete("h");
    history.replaceState(null, "", location.pathname + (asked.toString() && "?" + asked) + location.hash);
  }

  tashan.markPage = async function (asked) {
    const area = document.querySelector(".md-content");
    const button = document.querySelector("[data-unmark]");
    await tashan.open();
    const words = asked.slice(0, 100).split("_").map(tashan.fold).filter(Boolean);
    if (!area || !button || !words.length) return;
    runs(area).forEach((nodes) => markRun(nodes, words));
    button.hidden = !area.querySelector("mark.t-hit");
    button.addEventListener("click", () => cleared(area, button));
  };

  tashan.shelf("marks", true);
})(window.tashan);
