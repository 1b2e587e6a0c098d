// Matches words exactly: a word is a frequent key itself, or it is where keys stand at the right distances.
(function (tashan) {
  "use strict";
  // What a hit counts in the body, a heading, the summary, another name, the title.
  const WEIGHTS = [1, 2.5, 3, 6, 8];
  const SUMMARY = 2;
  const NAMES = 3;
  const LONGEST = 16;
  const NUMBER = 12;
  // What a page gains that has a whole number of the query.
  const WHOLE = 100;

  // Keys that cover `word`: [key, place in the word]. A frequent pair is made longer, for which it has longer keys.
  async function cover(word) {
    const keys = [];
    // What these need is asked for at once, not one after another.
    for (let at = 0; at < word.length - 1; at += 2) tashan.frequent(word.slice(at, at + 2)).catch(() => undefined);
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

  // Page → weightiest field and how often, for a word or a phrase of words parted by single spaces; `unsure` where a page
  // may have the words of a phrase apart from each other.
  async function run(word) {
    let start = 0;
    const covers = word.split(" ").map(async (part) => {
      const first = start;
      start += part.length + 1;
      const keys = part.length > 1 ? await cover(part) : [[part, 0]];
      return keys.map(([key, at]) => [key, first + at]);
    });
    const keys = (await Promise.all(covers)).flat();
    const lists = await Promise.all(keys.map(async ([key, at]) => ({ at, list: await tashan.list(key) })));
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
    pages.unsure = known.length && keys.length > 1;
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

  // The pages that have every word: page → { score, named, deep, place }, named where all words stand in the title or
  // other names, deep where one stands in the body or headings alone; place in the body of one of them: -1 for none,
  // undefined where it is not known.
  tashan.match = async function (words) {
    const size = (await tashan.open()).ids.length;
    const each = await Promise.all(words.map((word) => scored(word, size)));
    const unsure = words.filter((_, i) => each[i].unsure);
    each.sort((a, b) => a.size - b.size);
    const found = new Map();
    for (const page of each.length ? each[0].keys() : []) {
      const hits = each.map((pages) => pages.get(page));
      if (hits.every(Boolean)) {
        const { place } = hits.find((hit) => hit.place >= 0) || hits.find((hit) => hit.place === undefined) || hits[0];
        const score = hits.reduce((sum, hit) => sum + hit.score, 0);
        const deep = hits.some((hit) => hit.field < SUMMARY);
        found.set(page, { score, named: hits.every((hit) => hit.field >= NAMES), deep, place });
      }
    }
    return { found, unsure };
  };
})(window.tashan);
