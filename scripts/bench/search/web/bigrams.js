// Text to single characters and adjacent pairs, other words by their beginnings: how MiniSearch is made to find Chinese.
(function (root) {
  "use strict";
  const RUNS = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}%‰.])+/gu;
  const runs = (text) => text.normalize("NFKC").toLowerCase().match(RUNS) || [];
  const pairs = (run) => [...run].slice(1).map((character, i) => [...run][i] + character);
  const han = (run) => /^\p{Script=Han}/u.test(run);

  root.bigrams = {
    options: {
      fields: ["title", "names", "summary", "headings", "text"],
      storeFields: ["title", "text"],
      tokenize: (text) => runs(text).flatMap((run) => (han(run) ? [...run, ...pairs(run)] : [run])),
      searchOptions: {
        combineWith: "AND",
        prefix: (term) => !han(term),
        boost: { title: 8, names: 6, summary: 3, headings: 2.5 },
        tokenize: (text) => runs(text).flatMap((run) => (han(run) && [...run].length > 1 ? pairs(run) : [run])),
      },
    },
  };
})(globalThis);
