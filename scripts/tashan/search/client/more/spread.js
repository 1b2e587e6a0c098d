// A query that nothing has as it stands, taken apart into words that topics have: 信访积案化解 → 信访 积案 化解.
(function (tashan, more) {
  "use strict";
  const LONGEST = 8;
  // What may stand beside words of topics: 村集体收入低, 发展党员难.
  const JUDGING = /^[低高难少多差弱慢乱大小不没无太的了]+$/;

  // The parts of a run that names have, as much of it as can be and in the fewest parts, and what is left between them.
  function parts(run, names) {
    const best = [{ covered: 0, count: 0, parts: [] }];
    for (let end = 1; end <= run.length; end++) {
      best[end] = best[end - 1];
      for (let start = Math.max(0, end - LONGEST); start < end - 1; start++) {
        const text = run.slice(start, end);
        const covered = best[start].covered + text.length;
        const count = best[start].count + 1;
        if (covered < best[end].covered || (covered === best[end].covered && count >= best[end].count)) continue;
        if (names.includes(text)) best[end] = { covered, count, parts: best[start].parts.concat({ start, text }) };
      }
    }
    return best[run.length].parts;
  }

  more.parts = parts;

  // The runs between the parts.
  function rest(run, known) {
    const starts = known.map(({ start }) => start).concat(run.length);
    const ends = [0].concat(known.map(({ start, text }) => start + text.length));
    return starts.map((start, i) => run.slice(ends[i], start)).filter((text) => text && !JUDGING.test(text));
  }

  // What has all the words, two of topics at least. A single character that is left over may mean anything.
  more.spread = async function (folded, without) {
    const names = (await tashan.glossary()).flatMap((row) => row.folded).join("\n");
    const runs = folded.split(" ").filter(Boolean);
    const known = runs.map((run) => parts(run, names));
    const left = runs.flatMap((run, i) => rest(run, known[i]));
    const found = known.flat().map(({ text }) => text);
    if (found.length < 2 || left.some((text) => text.length < 2)) return null;
    const all = [...new Set(found.concat(left))];
    const words = all.filter((word) => !all.some((other) => other !== word && other.includes(word)));
    const hits = await tashan.ranked({ words, without });
    return hits.length ? { text: words.join(" "), words, hits } : null;
  };
})(window.tashan, window.tashan.further);
