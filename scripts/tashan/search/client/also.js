// What else says the same: other names of the topic that a query names, and a question without what only asks.
(function (tashan, more) {
  "use strict";
  // What people ask around the words they look for.
  const ASKING = /(?:(?:怎么|怎样|如何|咋)(?:(?:办|样|搞|做|弄|管|治|减|处理|解决|应对|破解)(?=$| ))?|怎么回事|从哪来|从哪里来|干什么|做什么|干啥|为什么|为何|是什么|什么是|有哪些|哪些|什么|应该|能不能|可不可以|是否|请问|不会|没有|太多|太少|太高|太低|吗|呢)+/g;
  const MOST = 6;
  const TRIES = 8;

  // Other written names of what `word` is a name of; a name that contains another or the word finds nothing more.
  async function synonyms(word) {
    const found = new Map();
    for (const row of await tashan.glossary()) {
      // The other names of a theme are words of its field, not other words for the same.
      if (!row.theme && row.folded.includes(word)) row.written.forEach((name) => found.set(tashan.fold(name), name));
    }
    const others = [...found.keys()].filter(
      (name) => ![word, ...found.keys()].some((other) => other !== name && name.includes(other)) && name !== word
    );
    return others.slice(0, MOST).map((name) => ({ folded: name, name: found.get(name) }));
  }

  // The query without what only asks: 村集体经济怎么搞 → 村集体经济; empty when nothing else is left.
  more.unasked = (query) => query.replace(ASKING, " ").replace(/ +/g, " ").trim();

  // Pages that say the same in other words, and the names that found them.
  more.alike = async function ({ words, without }, known, allowed) {
    const folded = words.join(" ");
    const whole = await synonyms(folded);
    const alternatives = whole.map((other) => [other.name, [other.folded]]);
    const unasked = more.unasked(folded);
    if (unasked && unasked !== folded) alternatives.unshift([unasked, unasked.split(" ")]);
    if (!whole.length && words.length > 1) {
      for (const word of words) {
        for (const other of await synonyms(word)) {
          alternatives.push([other.name, words.map((own) => (own === word ? other.folded : own))]);
        }
      }
    }
    const seen = new Set(known.map((hit) => hit.page));
    const found = [];
    const names = [];
    const tried = alternatives.slice(0, TRIES);
    const results = await Promise.all(tried.map(([, other]) => tashan.ranked({ words: other, without })));
    results.forEach((hits, i) => {
      const fresh = hits.filter((hit) => !seen.has(hit.page) && allowed(hit.page));
      if (fresh.length) names.push(tried[i][0]);
      fresh.forEach((hit) => seen.add(hit.page));
      found.push(...fresh);
    });
    return { hits: found, names };
  };

  tashan.shelf("also", true);
})(window.tashan, (window.tashan.further = window.tashan.further || {}));
