"""The place of an article that names none clearly: a county by its short name alone, a town or a village.

Only what nothing contradicts is taken: a rare word that stands alone, is one place's name, and stands in what heads the
article, or more than once. A village of no known county stands for itself.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import accumulate
from typing import TypeVar

from tashan.chinese.gazetteer import Path, gazetteer
from tashan.chinese.pattern import when_asked
from tashan.chinese.places import TOWNS, mentions
from tashan.chinese.words import dictionary_words
from tashan.ingest.draft import Part
from tashan.ingest.places.doubtful import DOUBTFUL, EVERYDAY
from tashan.ingest.places.heading import heading_end
from tashan.ingest.tags.rarity import rarity

_Name = TypeVar("_Name")

# From here on a word of jieba's table is a name rather than a word: 嘉祥 has .94, 长子 has .66.
_RARE = 0.8
_FEWEST = 2
_PER_MENTION = 1000
_STEMS = (2, 3, 4)
_ENDING = re.compile(r"社区|街道(?!办)|嘎查|苏木|[村镇乡](?![民级里干务委集支两镇庄村社土])")
_NO_STEM = when_asked(
    r"[^\u4e00-\u9fff]|[的和与及在等各个所全把为对有是多了驻进入下到来该我本联包某每从向让新老市县区乡镇村农]"
)


def faint(text: str, part: Part) -> tuple[str, ...]:
    """The path of the one place, empty where nothing tells it."""
    body = heading_end(text, part)
    head = f"{part.organisation}\n{text[part.span[0] : body] or part.title}"
    own = text[body : part.span[1]]
    clear = Counter(each.paths[0] for each in mentions(part.about, headline=True) if len(each.paths) == 1)
    found = clear + _names(part.about) or _often(_names(head) + _names(own), len(own))
    for path, _ in found.most_common(1):
        return ("/".join(path),)
    return _whole(_often(_villages(head) + _villages(own), len(own)))


def _often(named: Counter[_Name], length: int) -> Counter[_Name]:
    """Those that an article of this length names often enough."""
    fewest = max(_FEWEST, length // _PER_MENTION)
    return Counter({each: count for each, count in named.items() if count >= fewest})


def _names(text: str) -> Counter[Path]:
    """How often each place is named by a short name, or the full name of a town, that is its alone.

    The name must stand as a word at least half of the time: 对头份乡亲 may be cut 对头|份, but 提高安全 never is 高安.
    """
    words = Counter(_words(text))
    often = {name: text.count(name) for name, _ in words}
    return Counter({path: often[name] for (name, path), count in words.items() if 2 * count >= often[name]})


def _words(text: str) -> Iterator[tuple[str, Path]]:
    known = gazetteer()
    edges = set(accumulate(map(len, dictionary_words(text)), initial=0))
    for start, beginning in known.beginnings.places(text):
        for length in known.lengths[beginning]:
            name = text[start : start + length]
            paths = (known.full if name.endswith(TOWNS) else known.short).get(name, ())
            if len(paths) == 1 and {start, start + length} <= edges and _is_name(name):
                yield name, paths[0]
                break


def _is_name(name: str) -> bool:
    return rarity(name) >= _RARE and name not in DOUBTFUL and name not in EVERYDAY


def _villages(text: str) -> Counter[str]:
    """The names of towns, villages and neighbourhoods, each in all the lengths that it may have."""
    return Counter(
        text[ending.start() - length : ending.end()]
        for ending in _ENDING.finditer(text)
        for length in _STEMS
        if ending.start() >= length and _is_stem(text[ending.start() - length : ending.start()])
    )


def _is_stem(stem: str) -> bool:
    if _NO_STEM().search(stem):
        return False
    return all(len(word) == 1 or rarity(word) >= _RARE for word in dictionary_words(stem))


def _whole(villages: Counter[str]) -> tuple[str, ...]:
    """The name that is said most often; of those within each other the longest that is said as often."""
    if not villages:
        return ()
    most = max(villages.values())
    return (max((name for name, count in villages.items() if count == most), key=len),)
