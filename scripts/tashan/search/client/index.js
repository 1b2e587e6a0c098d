// The index: which pages there are, and where the posting list of a key stands.
(function (tashan) {
  "use strict";
  const SEPARATOR = "_";
  let opened;

  function expanded(ranges) {
    const ids = [];
    for (const range of ranges.split(" ").filter(Boolean)) {
      const [first, more] = range.split("+");
      ids.push(first);
      const digits = first.length - 1;
      for (let i = 1; i <= Number(more || 0); i++) {
        ids.push(first[0] + String(Number(first.slice(1)) + i).padStart(digits, "0"));
      }
    }
    return ids;
  }

  tashan.open = function () {
    if (!opened) {
      opened = Promise.all([tashan.load("dir"), tashan.load("rank")]).then(([dir, rank]) => {
        tashan.useSimple(dir.simple);
        return {
          ids: expanded(dir.pages),
          kinds: [].concat(...dir.kinds.map(([kind, count]) => new Array(count).fill(kind))),
          parts: dir.parts.split(SEPARATOR),
          rank,
        };
      });
      opened.catch(() => (opened = undefined));
    }
    return opened;
  };

  // The last of `sorted` that is not above `key`.
  function floor(sorted, key) {
    let low = 0;
    let high = sorted.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (sorted[middle] <= key) low = middle;
      else high = middle - 1;
    }
    return sorted[low];
  }

  function named(folder, key) {
    let name = folder;
    for (let i = 0; i < key.length; i++) name += key.charCodeAt(i).toString(16).padStart(4, "0");
    return name;
  }

  // The directory's entry of the block of a key: its first key, with ! where that is a frequent string.
  async function entryOf(key) {
    const { parts } = await tashan.open();
    const part = await tashan.load(named("d/", floor(parts, key)));
    return floor(part.split(SEPARATOR), key + "!");
  }

  // Whether only the pages of `key`, a string of two units or more, are noted.
  tashan.frequent = async (key) => (await entryOf(key)) === key + "!";

  // A block is read where it lies: only the lists that a query needs are cut out of it.
  function cut(block, key) {
    if (!block.starts) {
      block.starts = new Map();
      const lengths = tashan.readNumbers(block[1]);
      let start = 0;
      block[0].split(SEPARATOR).forEach((own, i) => {
        block.starts.set(own, [start, (start += lengths[i])]);
      });
    }
    const range = block.starts.get(key);
    return range ? block[2].slice(range[0], range[1]) : "";
  }

  // The posting list of `key`: a character, a string, or `#` and a whole number.
  tashan.list = async function (key) {
    const { parts } = await tashan.open();
    if (!parts[0]) return "";
    const first = (await entryOf(key)).replace("!", "");
    return cut(await tashan.load(named("b/", first)), key);
  };
})(window.tashan);
