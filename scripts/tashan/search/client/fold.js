// Search folding, the same as tashan/chinese/fold.py: NFKC, lower case, simplified forms, runs of letters and digits.
window.tashan = window.tashan || {};
(function (tashan) {
  "use strict";
  const IGNORED = /[\u00ad\u034f\u061c\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]/gu;
  const SEPARATOR = /[^\p{L}\p{N}%‰+.\u{20000}-\u{3fffd}]/gu;
  const simple = new Map();

  // Pairs of a character and its simplified form, as the directory and the tests hand them over.
  tashan.useSimple = function (pairs) {
    const characters = [...pairs];
    for (let i = 0; i < characters.length; i += 2) simple.set(characters[i], characters[i + 1]);
  };

  function plain(text) {
    let out = "";
    for (const c of text.normalize("NFKC").toLowerCase()) out += simple.get(c) || c;
    return out;
  }

  // Separators become as many spaces as they have units, so that places stay.
  function parted(text) {
    return text
      .replace(SEPARATOR, (c) => " ".repeat(c.length))
      .replace(/\.+(?![0-9])/g, (dots) => " ".repeat(dots.length))
      .replace(/(^|[^0-9])(\.+)/g, (_, before, dots) => before + " ".repeat(dots.length));
  }

  tashan.fold = function (text) {
    return parted(plain(text.replace(IGNORED, ""))).replace(/ +/g, " ").trim();
  };

  // The folded text, spaces never doubled, with the place in `text` that each unit came from and one more for the end.
  tashan.foldInPlace = function (text) {
    let out = "";
    const at = [];
    let place = 0;
    for (const c of text) {
      const unit = c >= "\u4e00" && c <= "\u9fff" ? simple.get(c) || c : plain(c.replace(IGNORED, ""));
      for (let i = 0; i < unit.length; i++) at.push(place);
      out += unit;
      place += c.length;
    }
    at.push(place);
    const doubled = parted(out);
    const kept = [...at.keys()].filter((i) => doubled[i] !== " " || doubled[i - 1] !== " ");
    return { text: kept.map((i) => doubled[i] || "").join(""), at: kept.map((i) => at[i]) };
  };
})(window.tashan);
