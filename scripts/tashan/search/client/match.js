// Matches words exactly: a word is a frequent key itself, or it is where keys stand at the right distances.
(function (tashan) {
  "use strict";
  // What a hit counts in the body, a heading, the summary, another name, the title.
  const WEIGHTS = [1, 2.5, 3, 6, 8];
  const NAMES = 3;
  const LONGEST = 16;
  const NUMBER = 12;
  // What a page gains that has a whole number of the query; so many texts are read to see whether a phrase is there.
  const WHOLE = 100;
  const READ = 200;

  // Keys that cover `word`: [key, place in the word]. A frequent pair is made longer, for which it has longer keys.
  async function cover(word) {
    const keys = [];
    for (let at = 0; at < word.length; ) {
      let start = Math.min(at, word.length - 2);
      let end = start + 2;
      let often = await tashan.frequent(word.slice(start, end));
      while (often && end - start < Math.min(word.length, LONGEST)) {
        if (end < word.length) end++;
        else start--;
        often = await tashan.frequent(word.slice(start, end));
      }
      keys.push([word.slice(start, end), start]);
      at = end;
    }
    return keys;
  }

  function both(some, others, distance) {
    const found = [];
    let j = 0;
    for (const address of some) {
      const wanted = address + distance;
      while (j < others.length && others[j] < wanted) j++;
      if (others[j] === wanted) found.push(address);
    }
    return found;
  }

  // Page → weightiest field and how often, for a word without spaces.
  async function run(word) {
    if (word.length === 1) return tashan.pagesOf(await tashan.list(word));
    const lists = await Promise.all((await cover(word)).map(async ([key, at]) => ({ at, list: await tashan.list(key) })));
    if (!lists.every(({ list }) => list)) return new Map();
    const known = lists.filter(({ list }) => list[0] === "!").map(({ list }) => tashan.pagesOf(list));
    const placed = lists.filter(({ list }) => list[0] !== "!").map(({ at, list }) => ({ at, own: tashan.addresses(list) }));
    placed.sort((a, b) => a.own.length - b.own.length);
    let pages = known[0];
    if (placed.length) {
      const { at } = placed[0];
      const found = placed.slice(1).reduce((some, next) => both(some, next.own, next.at - at), placed[0].own);
      pages = tashan.pagesAt(found.map((address) => address - at));
    }
    for (const page of [...pages.keys()]) if (!known.every((own) => own.has(page))) pages.delete(page);
    return pages;
  }

  async function wholeNumbers(word) {
    const numbers = (word.match(/[0-9]+(?:\.[0-9]+)*[%‰]?/g) || []).filter((number) => number.length <= NUMBER);
    return Promise.all(numbers.map(async (number) => tashan.pagesOf(await tashan.list("#" + number))));
  }

  async function scored(word, size) {
    const [pages, whole] = await Promise.all([run(word), wholeNumbers(word)]);
    const rarity = Math.log(1 + size / (1 + pages.size));
    for (const [page, hit] of pages) {
      hit.score = rarity * (WEIGHTS[hit.field] + hit.often);
      if (whole.length && whole.every((own) => own.has(page))) hit.score += WHOLE;
    }
    return pages;
  }

  // Whether the page's text has the phrase; `tight`: if spaces are left out on both sides.
  async function has(id, phrase, tight) {
    const pack = (text) => (tight ? tashan.fold(text).replace(/ /g, "") : tashan.fold(text));
    return (await tashan.load("t/" + id)).slice(2, 7).some((text) => pack(text).includes(phrase));
  }

  // The ids whose text really has the phrase, of a few that may.
  tashan.having = async function (ids, phrase, tight) {
    const tried = ids.slice(0, READ);
    const good = await Promise.all(tried.map((id) => has(id, phrase, tight)));
    return tried.filter((_, i) => good[i]);
  };

  // The pages that have every word: page → { score, named }, named where all words stand in the title or other names.
  tashan.match = async function (words) {
    const size = (await tashan.open()).ids.length;
    const runs = [...new Set(words.flatMap((word) => word.split(" ")))];
    const each = await Promise.all(runs.map((word) => scored(word, size)));
    each.sort((a, b) => a.size - b.size);
    const found = new Map();
    for (const page of each.length ? each[0].keys() : []) {
      const hits = each.map((pages) => pages.get(page));
      if (hits.every(Boolean)) {
        found.set(page, {
          score: hits.reduce((sum, hit) => sum + hit.score, 0),
          named: hits.every((hit) => hit.field >= NAMES),
        });
      }
    }
    return found;
  };
})(window.tashan);
