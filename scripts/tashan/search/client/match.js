// Matches words exactly: a word is where its pairs stand at the right distances, so no text is needed to be sure.
(function (tashan) {
  "use strict";
  // What a hit counts in the body, a heading, the summary, another name, the title.
  const WEIGHTS = [1, 2.5, 3, 6, 8];
  const NAMES = 3;

  // Every other pair covers the word; an odd one at its end overlaps.
  function pairs(word) {
    if (word.length < 3) return [[word, 0]];
    const found = [];
    for (let i = 0; i + 1 < word.length; i += 2) found.push([word.slice(i, i + 2), i]);
    if (word.length % 2) found.push([word.slice(-2), word.length - 2]);
    return found;
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

  // The addresses where `word` begins.
  async function occurrences(word) {
    const lists = await Promise.all(
      pairs(word).map(async ([pair, offset]) => ({ offset, addresses: await tashan.addresses(pair) }))
    );
    lists.sort((a, b) => a.addresses.length - b.addresses.length);
    let found = lists[0].addresses;
    for (const list of lists.slice(1)) found = both(found, list.addresses, list.offset - lists[0].offset);
    return found.map((address) => address - lists[0].offset);
  }

  function field(place) {
    let f = tashan.FIELDS.length - 1;
    while (place < tashan.FIELDS[f]) f--;
    return f;
  }

  // Page → the best field that has the word, and how often the page has it.
  function grouped(addresses) {
    const pages = new Map();
    for (const address of addresses) {
      const page = Math.floor(address / tashan.PAGE);
      const f = field(address - page * tashan.PAGE);
      const hit = pages.get(page);
      if (!hit) pages.set(page, { field: f, count: 1 });
      else {
        hit.count++;
        if (f > hit.field) hit.field = f;
      }
    }
    return pages;
  }

  async function wholeNumbers(word) {
    const numbers = (word.match(/[0-9]+(?:\.[0-9]+)*/g) || []).filter((n) => n.length > 2 && n.length < 13);
    const lists = await Promise.all(numbers.map((number) => tashan.addresses("#" + number)));
    return lists.map((list) => new Set(list.map((address) => Math.floor(address / tashan.PAGE))));
  }

  async function scored(word, size) {
    const [addresses, whole] = await Promise.all([occurrences(word), wholeNumbers(word)]);
    const pages = grouped(addresses);
    const rarity = Math.log(1 + size / (1 + pages.size));
    for (const [page, hit] of pages) {
      hit.score = rarity * (WEIGHTS[hit.field] + Math.log2(hit.count) / 2);
      if (whole.length && whole.every((set) => set.has(page))) hit.score += 4 * rarity;
    }
    return pages;
  }

  // The pages that have every word: page → { score, named }, named where all words stand in the title or other names.
  tashan.match = async function (words) {
    const size = (await tashan.open()).ids.length;
    const each = await Promise.all(words.map((word) => scored(word, size)));
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
