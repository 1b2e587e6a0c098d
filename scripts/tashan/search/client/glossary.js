// Names of topics: which topic a query names, and what else says the same.
(function (tashan) {
  "use strict";
  // What people ask around the words they look for.
  const ASKING = /(?:(?:怎么|怎样|如何|咋)(?:(?:办|样|搞|做|弄|管|治|减|处理|解决|应对|破解)(?=$| ))?|为什么|为何|是什么|什么是|有哪些|哪些|什么|应该|能不能|可不可以|是否|请问|不会|没有|太多|太少|太高|太低|吗|呢)+/g;
  const MOST = 6;
  let rows;

  tashan.glossary = async function () {
    if (!rows) {
      await tashan.open();
      rows = (await tashan.load("names")).map(([id, name, aliases, spoken]) => {
        const written = [name].concat(aliases.split("\n")).filter(Boolean);
        const all = written.concat(spoken.split("\n")).filter(Boolean);
        return { id, written, all, folded: all.map(tashan.fold), theme: /^[a-z]/.test(id) };
      });
    }
    return rows;
  };

  // The ids of the topics that the query is a name of.
  tashan.topicsNamed = async function (query) {
    return (await tashan.glossary()).filter((row) => row.folded.includes(query)).map((row) => row.id);
  };

  // Other written names of what `word` is a name of; a name that contains another or the word finds nothing more.
  tashan.synonyms = async function (word) {
    const found = new Map();
    for (const row of await tashan.glossary()) {
      // The other names of a theme are words of its field, not other words for the same.
      if (!row.theme && row.folded.includes(word)) row.written.forEach((name) => found.set(tashan.fold(name), name));
    }
    const more = [...found.keys()].filter(
      (name) => ![word, ...found.keys()].some((other) => other !== name && name.includes(other)) && name !== word
    );
    return more.slice(0, MOST).map((name) => ({ folded: name, name: found.get(name) }));
  };

  // The query without what only asks: 村集体经济怎么搞 → 村集体经济; empty when nothing else is left.
  tashan.unasked = (query) => query.replace(ASKING, " ").replace(/ +/g, " ").trim();
})(window.tashan);
