// The index: which pages there are, and where the posting list of a key stands.
(function (tashan) {
  "use strict";
  let opened;

  function expanded(ranges) {
    const ids = [];
    for (const range of ranges.split(" ")) {
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
      opened = tashan.load("dir").then((dir) => {
        tashan.useSimple(dir.simple);
        const ids = expanded(dir.pages);
        return {
          ids,
          kinds: [].concat(...dir.kinds.map(([kind, count]) => new Array(count).fill(kind))),
          numbers: new Map(ids.map((id, number) => [id, number])),
          blocks: dir.blocks.split(" "),
          readings: new Set(dir.readings.split(" ")),
        };
      });
      opened.catch(() => (opened = undefined));
    }
    return opened;
  };

  function blockOf(blocks, key) {
    let low = 0;
    let high = blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (blocks[middle] <= key) low = middle;
      else high = middle - 1;
    }
    return blocks[low];
  }

  function named(key) {
    let name = "b/";
    for (let i = 0; i < key.length; i++) name += key.charCodeAt(i).toString(16).padStart(4, "0");
    return name;
  }

  // A block is read where it lies: only the lists that a query needs are cut out of it.
  function list(block, key) {
    if (!block.starts) {
      block.starts = new Map();
      const lengths = tashan.readNumbers(block[1]);
      let start = 0;
      block[0].split(" ").forEach((own, i) => {
        block.starts.set(own, [start, (start += lengths[i])]);
      });
    }
    const range = block.starts.get(key);
    return range ? block[2].slice(range[0], range[1]) : "";
  }

  // The addresses where `key` (a character, a pair or `#` and a whole number) occurs.
  tashan.addresses = async function (key) {
    const index = await tashan.open();
    if (!index.blocks[0]) return [];
    return tashan.readAddresses(key, list(await tashan.load(named(blockOf(index.blocks, key))), key));
  };
})(window.tashan);
