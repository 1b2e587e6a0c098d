// Reads the numbers of search/numbers.py. A posting list becomes ascending addresses: page × PAGE + place.
(function (tashan) {
  "use strict";
  const END = 46;
  const MORE = 45;
  const PAGE = 1 << 20;
  const VALUE = new Uint8Array(128);
  for (let code = 35, value = 0; code < 127; code++) if (code !== 92) VALUE[code] = value++;

  tashan.PAGE = PAGE;

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

  tashan.readAddresses = function (text) {
    const numbers = tashan.readNumbers(text);
    const found = new Array(numbers.length >> 1);
    let page = 0;
    let place = 0;
    for (let i = 0; i < numbers.length; i += 2) {
      place = numbers[i] || i === 0 ? numbers[i + 1] : place + numbers[i + 1];
      page += numbers[i];
      found[i >> 1] = page * PAGE + place;
    }
    return found;
  };
})(window.tashan);
