// Reads the numbers of search/numbers.py. An address is PAGE × the number of a page + the place on that page.
(function (tashan) {
  "use strict";
  const END = 46;
  const MORE = 45;
  const PAGE = 1 << 19;
  const FIELD_PAGE = 8;
  // Where the fields of a page begin: body, headings, summary, other names, title.
  const FIELDS = [0, 262144, 270336, 278528, 286720];
  const VALUE = new Uint8Array(128);
  for (let code = 35, value = 0; code < 127; code++) if (code !== 92) VALUE[code] = value++;

  tashan.PAGE = PAGE;
  tashan.FIELDS = FIELDS;

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

  // A posting list becomes the ascending addresses that it holds the distances of. Those of single characters and
  // whole numbers count fields instead of places.
  tashan.readAddresses = function (key, text) {
    const found = tashan.readNumbers(text);
    for (let i = 1; i < found.length; i++) found[i] += found[i - 1];
    if (key.length > 1 && key[0] !== "#") return found;
    return found.map((address) => Math.floor(address / FIELD_PAGE) * PAGE + FIELDS[address % FIELD_PAGE]);
  };
})(window.tashan);
