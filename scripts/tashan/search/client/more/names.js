// Names of topics that are close to a query: mistyped in one character, or sharing a part.
(function (tashan, more) {
  "use strict";
  const MOST = 0.5;
  const BROAD = 0.8;
  let sounds;
  let shapes;

  // Character → syllable, of the characters that names have and those that sound like them.
  async function sound() {
    if (!sounds) {
      sounds = new Map();
      for (const row of (await tashan.load("sounds")).split(" ")) {
        const [, syllable, characters] = row.match(/^([a-z]+)(.*)$/);
        for (const character of characters) sounds.set(character, (sounds.get(character) || []).concat(syllable));
      }
    }
    return sounds;
  }

  more.syllables = async (character) => (await sound()).get(character) || [];

  // Character → numbers of the groups of characters that look alike.
  async function shape() {
    if (!shapes) {
      shapes = new Map();
      (await tashan.load("shapes")).split(" ").forEach((group, i) => {
        for (const character of group) shapes.set(character, (shapes.get(character) || []).concat(i));
      });
    }
    return shapes;
  }

  // Where two texts differ in at most one character inserted, left out or replaced: what stands there in each.
  function slip(a, b) {
    if (Math.abs(a.length - b.length) > 1) return null;
    let i = 0;
    while (i < a.length && a[i] === b[i]) i++;
    let j = 0;
    while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
    const [own, other] = [a.slice(i, a.length - j), b.slice(i, b.length - j)];
    return own.length < 2 && other.length < 2 ? [own, other] : null;
  }

  const share = (some, others) => some.some((own) => others.includes(own));

  // Whether two characters sound or look alike.
  function alike(a, b, known) {
    const near = (syllable) => syllable.replace(/^([zcs])h/, "$1").replace(/ng$/, "n").replace(/^l/, "n");
    const [own, other] = [a, b].map((character) => (known.sounds.get(character) || []).map(near));
    return share(own, other) || share(known.shapes.get(a) || [], known.shapes.get(b) || []);
  }

  // How probably `query` is a slip for `name`: 0 for never.
  function chance(query, name, known) {
    const found = slip(query, name);
    if (!found) return 0;
    const [own, other] = found;
    if (own && other) return alike(own, other, known) ? 4 : query.length > 2 ? 2 : 0;
    return Math.min(query.length, name.length) > 2 || query.length > 3 ? 3 : 0;
  }

  // The best part of a name for the query, as long as it or one off: 雏燕计划 → 雏雁计划 in 雏雁计划培养.
  function closest(query, name, known) {
    let best = { text: name, chance: chance(query, name, known) && chance(query, name, known) + 0.5 };
    for (let i = 0; i + query.length <= name.length && query.length > 3; i++) {
      const text = name.slice(i, i + query.length);
      const own = chance(query, text, known);
      if (own > best.chance) best = { text, chance: own };
    }
    return best;
  }

  // The name that a query was probably meant to be.
  more.meant = async function (query) {
    if (query.length < 2 || /[a-z]/.test(query)) return "";
    const [rows, sounds, shapes] = await Promise.all([tashan.glossary(), sound(), shape()]);
    const known = { sounds, shapes };
    let best = { text: "", chance: 0 };
    for (const name of rows.flatMap((row) => row.folded)) {
      const own = closest(query, name, known);
      if (own.chance > best.chance) best = own;
    }
    return best.text;
  };

  // How much of the query the name has, in runs of two characters at least.
  const shared = (name, query) => more.parts(query, name).reduce((sum, { text }) => sum + text.length, 0);

  function pairs(text) {
    const all = [...text].map((_, i) => text.slice(i, i + 2));
    return new Set(all.filter((pair) => pair.length > 1 && !pair.includes(" ")));
  }

  // The topics whose names share most with the query, and so much of it at least, nearest first: pairs of characters
  // that few topics have count the most, then what a single name has of it. Policies and themes are about much.
  more.near = async function (query, limit, part) {
    const word = tashan.fold(query);
    const asked = [...pairs(word)];
    const rows = (await tashan.glossary()).map((row) => {
      const own = new Set(row.folded.flatMap((name) => [...pairs(name)]));
      return { id: row.id, folded: row.folded, own: asked.filter((pair) => own.has(pair)) };
    });
    const worth = (pair) => Math.log(1 + rows.length / rows.filter((row) => row.own.includes(pair)).length);
    const worths = new Map(asked.map((pair) => [pair, worth(pair)]));
    const found = [];
    for (const { id, folded, own } of rows.filter((row) => row.own.length)) {
      const most = Math.max(...folded.map((name) => shared(name, word)));
      const sum = own.reduce((all, pair) => all + worths.get(pair), MOST * most);
      if (most >= (part || 0) * word.length) found.push({ id, score: /^[a-zD]/.test(id) ? BROAD * sum : sum });
    }
    found.sort((a, b) => b.score - a.score);
    return found.slice(0, limit).map((row) => row.id);
  };
})(window.tashan, window.tashan.further);
