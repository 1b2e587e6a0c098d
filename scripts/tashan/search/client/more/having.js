// Whether pages really have a phrase: their texts are read.
(function (tashan, more) {
  "use strict";
  const READ = 1000;

  // Whether the page's text has the phrase; `tight`: if spaces are left out on both sides.
  async function has(id, phrase, tight) {
    const pack = (text) => (tight ? tashan.fold(text).replace(/ /g, "") : tashan.fold(text));
    const row = await tashan.load("s/" + id);
    const parts = await Promise.all([0, ...row[6]].map((_, i) => tashan.part(id, i)));
    return row.slice(2, 6).concat(parts.join("\n")).some((text) => pack(text).includes(phrase));
  }

  // The ids whose text really has the phrase, of a few that may.
  more.having = async function (ids, phrase, tight) {
    const tried = ids.slice(0, READ);
    const good = await Promise.all(tried.map((id) => has(id, phrase, tight)));
    return tried.filter((_, i) => good[i]);
  };
})(window.tashan, window.tashan.further);
