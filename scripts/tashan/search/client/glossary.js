// Names of topics: which topic a query names, what else says the same, and which name a mistyped one is close to.
(function (tashan) {
  "use strict";
  // What people ask around the words they look for.
  const ASKING = /(?:怎么办|怎么样|怎么搞|怎么减|怎么|怎样|如何|为什么|为何|是什么|什么是|有哪些|哪些|什么|应该|能不能|可不可以|是否|请问|不会|没有|太多|太少|太高|太低|吗|呢)+/g;
  const MOST = 6;
  let rows;

  async function glossary() {
    if (!rows) {
      rows = (await tashan.load("names")).map(([id, name, aliases, spoken]) => {
        const written = [name].concat(aliases.split("\n")).filter(Boolean);
        const all = written.concat(spoken.split("\n")).filter(Boolean);
        return { id, written, folded: all.map(tashan.fold), theme: /^[a-z]/.test(id) };
      });
    }
    return rows;
  }

  // The ids of the topics that the query is a name of.
  tashan.topicsNamed = async function (query) {
    return (await glossary()).filter((row) => row.folded.includes(query)).map((row) => row.id);
  };

  // Other written names of what `word` is a name of; a name that contains another or the word finds nothing more.
  tashan.synonyms = async function (word) {
    const found = new Map();
    for (const row of await glossary()) {
      // The other names of a theme are words of its field, not other words for the same.
      if (!row.theme && row.folded.includes(word)) row.written.forEach((name) => found.set(tashan.fold(name), name));
    }
    const more = [...found.keys()].filter(
      (name) => ![word, ...found.keys()].some((other) => other !== name && name.includes(other)) && name !== word
    );
    return more.slice(0, MOST).map((name) => ({ folded: name, name: found.get(name) }));
  };

  // At most one character inserted, left out or replaced.
  function close(a, b) {
    if (Math.abs(a.length - b.length) > 1) return false;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    let j = 0;
    while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
    return Math.max(a.length, b.length) - i - j <= 1;
  }

  // A part of `name` as long as the query that differs in one character: 雏燕计划 in 雏雁计划培养.
  function holdsClose(name, query) {
    for (let i = 0; i + query.length <= name.length; i++) {
      if (close(name.slice(i, i + query.length), query)) return name.slice(i, i + query.length);
    }
    return close(name, query) ? name : "";
  }

  // The name that a query of four characters or more was probably meant to be.
  tashan.meant = async function (query) {
    if (query.length < 4 || query.includes(" ")) return "";
    for (const row of await glossary()) {
      for (const name of row.folded) {
        const meant = holdsClose(name, query);
        if (meant) return meant;
      }
    }
    return "";
  };

  // The query without what only asks: 村集体经济怎么搞 → 村集体经济; empty when nothing else is left.
  tashan.unasked = (query) => query.replace(ASKING, " ").replace(/ +/g, " ").trim();

  function shared(name, query) {
    let best = 0;
    for (let i = 0; i < query.length; i++) {
      let length = 0;
      while (i + length < query.length && name.includes(query.slice(i, i + length + 1))) length++;
      best = Math.max(best, length);
    }
    return best;
  }

  // The topics whose names share most with the query, nearest first: two characters in a row at least.
  tashan.near = async function (query, limit) {
    const word = tashan.fold(query);
    const found = (await glossary())
      .map((row) => ({ id: row.id, shared: Math.max(...row.folded.map((name) => shared(name, word))) }))
      .filter((row) => row.shared > 1);
    found.sort((a, b) => b.shared - a.shared);
    return found.slice(0, limit).map((row) => row.id);
  };
})(window.tashan);
