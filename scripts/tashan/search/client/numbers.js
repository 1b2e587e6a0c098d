// Reads the numbers of search/numbers.py and the posting lists of search/postings.py.
(function (tashan) {
  "use strict";
  const END = 46;
  const MORE = 45;
  const PAGE = 1 << 19;
  const CLASSES = 16;
  const WIDTH = 6;
  // Where the fields of a page begin: body, headings, summary, other names, title.
  const FIELDS = [0, 262144, 270336, 278528, 286720];
  // From how many occurrences on a page counts as having a word often, and very often.
  const OFTEN = [4, 16];
  const VALUE = new Uint8Array(128);
  for (let code = 35, value = 0; code < 127; code++) if (code !== 92) VALUE[code] = value++;

  tashan.readNumbers = function (text) {
    const found = [];
    let number = 0;
    let scale = 1;
    for (let i = 0; i < text.length; i++) {
      const value = VALUE[text.charCodeAt(i)];
      if (value < END) {
        found.push(number + value * scale);
        number = 0;
        scale = 1;
      } else {
        number += value * scale;
        scale *= MORE;
      }
    }
    return found;
  };

  // A posting list becomes the ascending addresses that it holds the distances of.
  tashan.addresses = function (text) {
    const found = tashan.readNumbers(text);
    for (let i = 1; i < found.length; i++) found[i] += found[i - 1];
    return found;
  };

  // Page → weightiest field and how often (0 to 2), from a list of pages: ! and addresses in classes, or ! and a map of
  // all pages, six a character, ! and such addresses for the best.
  tashan.pagesOf = function (text) {
    const pages = new Map();
    const [, first = "", best] = text.split("!");
    for (let i = 0; best !== undefined && i < first.length * WIDTH; i++) {
      if ((VALUE[first.charCodeAt(i / WIDTH)] >> i % WIDTH) & 1) pages.set(i, { field: 0, often: 0 });
    }
    for (const address of tashan.addresses(best === undefined ? first : best)) {
      const kind = address % CLASSES;
      pages.set((address - kind) / CLASSES, { field: Math.floor(kind / 3), often: kind % 3 });
    }
    return pages;
  };

  // The same from ascending addresses of places, with the first place in the body or -1.
  tashan.pagesAt = function (addresses) {
    const pages = new Map();
    for (const address of addresses) {
      const place = address % PAGE;
      const page = (address - place) / PAGE;
      let field = FIELDS.length - 1;
      while (place < FIELDS[field]) field--;
      const hit = pages.get(page);
      if (hit) [hit.field, hit.count] = [field, hit.count + 1];
      else pages.set(page, { field, count: 1, place: place < FIELDS[1] ? place : -1 });
    }
    for (const hit of pages.values()) hit.often = OFTEN.filter((least) => hit.count >= least).length;
    return pages;
  };
})(window.tashan);
