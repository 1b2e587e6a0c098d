// What a query asks: words, "phrases", -words and 字段:值; search/asked.py reads it in the same way.
(function (tashan) {
  "use strict";
  const LONGEST = 100;
  const PART = /(-?)(?:([\u4e00-\u9fff]{2}):\s*)?(?:["“]([^"“”]+)["”](?=\s|$)|「([^「」]+)」(?=\s|$)|(\S+))/g;
  const NAMES = { 类型: "kind", 主题: "theme", 地区: "place", 年份: "year", 层级: "level", 城乡: "setting", 成效: "effect", 依据: "certainty" };
  // People ask for failures; the library calls them by their effect.
  const FAILED = /^\s*(?:失败|失敗|不成功|不理想|反面|教训|教訓)(?:的|之)?(?:案例|做法|经验|經驗|典型)?\s*$/;

  tashan.FACETS = Object.keys(NAMES).map((name) => NAMES[name]);

  const split = (folded) => folded.split(" ").filter(Boolean);

  // → { words, without, filters, quoted }; the directory must be open, since folding needs its forms.
  tashan.asked = function (query) {
    const asked = { words: [], without: [], filters: {}, quoted: false };
    if (FAILED.test(query)) asked.filters.effect = ["mixed", "none", "worse"];
    else for (const part of String(query).slice(0, LONGEST).normalize("NFKC").matchAll(PART)) add(asked, part);
    if (!asked.words.length && !Object.keys(asked.filters).length) [asked.words, asked.without] = [asked.without, []];
    asked.words = [...new Set(asked.words)];
    return asked;
  };

  function add(asked, [whole, minus, name, quote, corner, plain]) {
    const phrase = quote || corner;
    const facet = name && NAMES[tashan.fold(name)];
    if (facet && !minus) {
      (asked.filters[facet] = asked.filters[facet] || []).push(phrase || plain);
      return;
    }
    const folded = tashan.fold(phrase && !name ? phrase : whole);
    if (phrase) asked.quoted = true;
    (minus ? asked.without : asked.words).push(...(phrase && folded ? [folded] : split(folded)));
  }
})(window.tashan);
