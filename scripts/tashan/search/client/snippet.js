// Snippets: the passage that shows most of the words, as HTML in which only `mark` is markup.
(function (tashan) {
  "use strict";
  const BEFORE = 22;
  const LENGTH = 84;
  const PART = 1200;
  const VALUES = 1 << 17;
  const ESCAPES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

  tashan.escape = (text) => text.replace(/[&<>"']/g, (c) => ESCAPES[c]);

  // The ranges of `text` that the words take up, in order and without overlap.
  tashan.ranges = function (text, words) {
    const folded = tashan.foldInPlace(text);
    const found = [];
    for (const word of words) {
      for (let i = folded.text.indexOf(word); i >= 0; i = folded.text.indexOf(word, i + word.length)) {
        found.push([folded.at[i], folded.at[i + word.length], word]);
      }
    }
    found.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
    return found.filter((range, i) => !found.slice(0, i).some((other) => other[1] > range[0]));
  };

  function html(text, marks, start, end) {
    let out = "";
    let at = start;
    for (const [from, to] of marks) {
      if (from < at || to > end) continue;
      out += tashan.escape(text.slice(at, from)) + "<mark>" + tashan.escape(text.slice(from, to)) + "</mark>";
      at = to;
    }
    return (out + tashan.escape(text.slice(at, end))).replace(/\s+/g, " ");
  }

  tashan.marked = (text, words) => html(text, tashan.ranges(text, words), 0, text.length);

  // Where a passage around the first hit begins: after the end of a sentence close before it, else a little earlier.
  function beginning(text, hit) {
    const early = Math.max(0, hit - BEFORE);
    const before = text.slice(early, hit);
    const stop = Math.max(...["。", "！", "？", "；", "\n"].map((mark) => before.lastIndexOf(mark)));
    return stop >= 0 ? early + stop + 1 : early;
  }

  function passage(text, marks) {
    const start = marks.length ? beginning(text, marks[0][0]) : 0;
    const end = Math.min(text.length, Math.max(start + LENGTH, marks.length ? marks[0][1] : 0));
    const cut = start > 0 && !/[。！？；\n]/.test(text[start - 1]);
    return (cut ? "……" : "") + html(text, marks, start, end) + (end < text.length ? "……" : "");
  }

  // The names that have one of the words, and then what they stand for.
  function named(names, words, summary) {
    const own = names.split("\n").filter((name) => tashan.ranges(name, words).length);
    return own.length ? own.slice(0, 2).map((name) => tashan.marked(name, words)).join("、") + "：" + passage(summary, []) : "";
  }

  // The text that shows the most words: [words shown, text, marks].
  function better(best, text, words) {
    const marks = tashan.ranges(text, words);
    const shown = new Set(marks.map((mark) => mark[2])).size;
    return shown > best[0] ? [shown, text, marks] : best;
  }

  // A part of the body of a page, by its number.
  tashan.part = (id, i) => tashan.load("t/" + id + (i ? "-" + i : ""));

  // Asks for the part that the snippet will need while the slip, which tells the parts, is still on its way. No part is
  // longer than PART but for a rare sentence, so the part of a place is this one or, seldom, the next.
  tashan.ahead = function ({ id, deep, place }) {
    if (deep && !(place < 0 || place >= VALUES)) tashan.part(id, Math.floor((place || 0) / PART)).catch(() => undefined);
  };

  // `row` is the slip of a page. The summary is preferred, then the body, where they show as many words; of the body the
  // part that has the place of a word, or else the first that shows any.
  tashan.snippet = async function ([, , title, names, summary, headings, starts], { id, words, place }) {
    let best = better([0], summary, words);
    if (best[0] < words.length && place !== -1) {
      const known = place >= 0;
      let i = known ? starts.filter((start) => start <= place).length : 0;
      do best = better(best, await tashan.part(id, i), words);
      while (!known && !best[0] && i++ < starts.length);
    }
    const [shown, text, marks] = better(best, headings, words);
    if (shown) return passage(text, marks);
    return named(names, words, summary) || named(title, words, summary) || passage(summary || (await tashan.part(id, 0)), []);
  };
})(window.tashan);
