// What a query may have meant that nothing has literally: pinyin, a slip of one character, a question, a gap.
(function (tashan, more) {
  "use strict";
  const TRIES = 8;
  const LONGEST = 12;

  const split = (folded) => [...new Set(folded.split(" "))].filter(Boolean);

  async function first(candidates, without) {
    for (const text of candidates.slice(0, TRIES)) {
      const words = split(tashan.fold(text));
      const hits = words.length ? await tashan.ranked({ words, without }) : [];
      if (hits.length) return { text, words, hits };
    }
    return null;
  }

  const every = (choices, between) =>
    choices.reduce((texts, next) => texts.flatMap((text) => next.map((own) => (text ? text + between + own : own))), [""]);

  // What a word may stand for: its Han characters and letters together, then each run of letters alone.
  async function meanings(word) {
    const runs = word.match(/[a-z]+|[^a-z]+/g);
    const whole = runs.length > 1 ? await more.completed(word) : [];
    const choices = runs.map(async (run) => (/[a-z]/.test(run) ? [run].concat((await more.readings(run)).slice(0, 3)) : [run]));
    return whole.concat(every(await Promise.all(choices), ""));
  }

  // The best reading that finds anything.
  more.read = async function (folded, without) {
    if (/^[a-z ]+$/.test(folded)) return first(await more.readings(folded), without);
    const all = every(await Promise.all(split(folded).map(meanings)), " ");
    return first(all.filter((text) => text !== folded), without);
  };

  // A run in two parts that the text has with something in between: 三强型村干部 → “三强型”村干部.
  async function parted(folded, without) {
    if (folded.includes(" ") || folded.length < 4 || folded.length > LONGEST) return null;
    for (let i = 2; i < folded.length - 1; i++) {
      const words = [folded.slice(0, i), folded.slice(i)];
      const hits = await tashan.ranked({ words, without });
      const good = await more.having(hits.slice(0, 20).map((hit) => hit.id), folded, true);
      if (good.length) return { text: words.join(" "), words, hits: hits.filter((hit) => good.includes(hit.id)) };
    }
    return null;
  }

  more.instead = async function (folded, without) {
    const unasked = (await tashan.more("also")).unasked(folded);
    const asked = unasked && unasked !== folded;
    const candidates = [await more.meant(folded), asked ? unasked : "", asked ? await more.meant(unasked) : ""];
    const other = await first(candidates.filter(Boolean), without);
    if (other) return Object.assign(other, { meant: true });
    const plain = asked ? unasked : folded;
    return (await parted(plain.replace(/ /g, ""), without)) || more.spread(plain, without);
  };
})(window.tashan, window.tashan.further);
