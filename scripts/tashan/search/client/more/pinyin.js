// Readings: what Han words a query in Latin letters may spell, in full, by initials, or partly so.
(function (tashan, more) {
  "use strict";
  const LONGEST = 40;
  const FULL = 4;
  const INITIALS = 3;
  const MIXED = 2;
  const BEGUN = 1;

  // Words that begin with these two letters or initials: [{ word, syllables, weight }].
  async function words(letters) {
    const known = await tashan.load("readings");
    if (!known.split(" ").includes(letters)) return [];
    return (await tashan.load("p/" + letters)).split(";").map((row) => {
      const [word, syllables, weight] = row.split(" ");
      return { word, syllables: syllables.split("'"), weight: Number(weight) };
    });
  }

  // Whether `text` spells the word: each character as it is, in full or by its initial (z or zh).
  function spells(text, { word, syllables }, at = 0, i = 0) {
    if (i === syllables.length) return at === text.length;
    const syllable = syllables[i];
    const initials = /^[zcs]h/.test(syllable) ? [syllable.slice(0, 2), syllable[0]] : [syllable[0]];
    const ways = [word[i], syllable, ...initials];
    return ways.some((way) => text.startsWith(way, at) && spells(text, { word, syllables }, at + way.length, i + 1));
  }

  function quality(letters, entry) {
    const { syllables } = entry;
    const full = syllables.join("");
    if (full === letters) return FULL;
    if (syllables.map((s) => s[0]).join("") === letters) return INITIALS;
    if (spells(letters, entry)) return MIXED;
    return letters.length > 3 && full.startsWith(letters) ? BEGUN : 0;
  }

  // The fewest, then heaviest words that spell the letters in full one after another: 集体 + 经济.
  async function joined(letters) {
    const best = [{ words: [], weight: 0 }];
    for (let at = 0; at < letters.length - 1; at++) {
      if (!best[at]) continue;
      for (const { word, syllables, weight } of await words(letters.slice(at, at + 2))) {
        const full = syllables.join("");
        if (!letters.startsWith(full, at)) continue;
        const end = at + full.length;
        const path = { words: best[at].words.concat(word), weight: best[at].weight + weight };
        const old = best[end];
        const fewer = old && path.words.length - old.words.length;
        if (!old || fewer < 0 || (fewer === 0 && path.weight > old.weight)) best[end] = path;
      }
    }
    const path = best[letters.length];
    return path && path.words.length > 1 ? [path.words.join(""), path.words.join(" ")] : [];
  }

  // The two letters that a text of Han characters and letters may begin with, as `words` knows them.
  async function starts([first, second]) {
    if (!/[a-z]/.test(first)) return (await more.syllables(first)).map((syllable) => syllable.slice(0, 2));
    return /[a-z]/.test(second) ? [first + second] : (await more.syllables(second)).map((syllable) => first + syllable[0]);
  }

  // What Han characters and letters spell together, by the longest part of them that is a word: 软弱hs → 软弱涣散.
  more.completed = async function (text) {
    for (let from = 0; from < text.length - 1; from++) {
      const part = text.slice(from);
      const rows = await Promise.all((await starts(part)).map(words));
      const found = rows.flat().filter((entry) => spells(part, entry));
      if (found.length) return found.slice(0, 3).map(({ word }) => text.slice(0, from) + word);
    }
    return [];
  };

  // Readings of Latin letters, best first.
  more.readings = async function (latin) {
    const letters = latin.replace(/[^a-z]/g, "");
    if (letters.length < 2 || letters.length > LONGEST) return [];
    const found = (await words(letters.slice(0, 2)))
      .map((entry) => ({ word: entry.word, weight: entry.weight, quality: quality(letters, entry) }))
      .filter((entry) => entry.quality);
    found.sort((a, b) => b.quality - a.quality || b.weight - a.weight || a.word.length - b.word.length);
    const whole = found.filter((entry) => entry.quality > BEGUN).map((entry) => entry.word);
    const begun = found.filter((entry) => entry.quality === BEGUN).map((entry) => entry.word);
    return [...new Set(whole.slice(0, 6).concat(whole.length ? [] : await joined(letters), begun.slice(0, 3)))];
  };
})(window.tashan, window.tashan.further);
