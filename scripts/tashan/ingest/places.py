"""Choose the places that an article is about, at most three, the main one first.

A place counts most where the headline, the kicker or the author's organisation names it, then by how often the text
does. A name that several places share is resolved by the other places of the article, or left out: none is invented.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from tashan.chinese.gazetteer import Path
from tashan.chinese.places import Mention, below, mentions
from tashan.ingest.draft import Part

_MOST = 3
_HEADLINE = 12
_ORGANISATION = 8
_OPENING = 3
# Two mentions in an article of ordinary length; a long one names many places by the way.
_FEWEST = 2
_PER_MENTION = 2000
# Another place is a main one too if it weighs at least this share of the first.
_SHARE = 0.6
_HEAD_LINES = 3
_OPENING_LENGTH = 300
# 张村乡裴寨村, 华岩镇石堰村 directly behind a county.
_FURTHER = re.compile(
    r"(?P<town>[\u4e00-\u9fff]{1,5}?(?:街道|镇|乡|苏木))?(?P<village>(?!所在|多个|各|一些|全|的)[\u4e00-\u9fff]{1,4}?(?:社区|村|嘎查))?"
)
_NO_NAME = re.compile(r"[的和与及在等各个所全把为对有是]|[推进建设打造探索实施开展]{2}|农村|乡村|行政村|自然村")
# A leader's visit is no practice of the place, nor is the city that a reporter cabled from.
_VISIT = re.compile(r"(?:在|到|赴)$")
_VISIT_AFTER = re.compile(r"(?:考察|视察|调研|出席|召开)")
_CABLED = re.compile(r"\d{1,2}月\d{1,2}日电")


def _extended(text: str, mention: Mention, path: Path) -> Path:
    """The path with the town and village that follow the name directly."""
    found = _FURTHER.match(text, mention.end)
    names = [name for name in (found["town"], found["village"]) if name] if found else []
    return path if any(map(_NO_NAME.search, names)) else (*path, *names)


def _passing(text: str, mention: Mention) -> bool:
    before, after = text[max(0, mention.start - 2) : mention.start], text[mention.end : mention.end + 8]
    return bool(_CABLED.match(after) or (_VISIT.search(before) and _VISIT_AFTER.match(after)))


def _resolved(paths: tuple[Path, ...], known: Iterable[Path]) -> Path | None:
    """The one of `paths` that the article can mean, given the places it names clearly."""
    if len(paths) == 1:
        return paths[0]
    near = [path for path in paths if any(below(path, above) for above in known)]
    return near[0] if len(near) == 1 else None


def _weighed(text: str, weight: int, known: tuple[Path, ...], *, headline: bool) -> Iterator[tuple[Path, int]]:
    for mention in mentions(text, headline=headline):
        path = _resolved(mention.paths, known)
        if path and not _passing(text, mention):
            yield (_extended(text, mention, path) if headline else path), weight


def _head(text: str, title: str) -> str:
    """Kicker and title: the lines down to the title, or the title alone where no line holds it."""
    lines = [line for line in text[:600].splitlines() if line.strip()][:_HEAD_LINES]
    for at, line in enumerate(lines):
        if title and title.split(" ")[0] in line:
            return "\n".join(line.strip() for line in lines[: at + 2] if len(line) < _OPENING_LENGTH // 3)
    return title


def _subtrees(weights: Counter[Path]) -> Counter[Path]:
    """Each place with its own weight and that of all places inside it."""
    total: Counter[Path] = Counter()
    for path, weight in weights.items():
        for depth in range(1, len(path) + 1):
            total[path[:depth]] += weight
    return total


def _drilled(path: Path, total: Counter[Path]) -> Path:
    """The deepest place inside `path` that holds most of what is said of each place above it."""
    inside = [other for other in total if len(other) == len(path) + 1 and below(other, path)]
    heaviest = max(inside, key=lambda other: total[other], default=None)
    if heaviest is None or total[heaviest] < _SHARE * total[path]:
        return path
    return _drilled(heaviest, total)


def _chosen(weights: Counter[Path], fewest: int) -> Iterator[Path]:
    """The province that weighs most, then others that weigh nearly as much; each drilled down."""
    total = _subtrees(weights)
    provinces = sorted((path for path in total if len(path) == 1), key=lambda path: (-total[path], path))
    for province in provinces[:_MOST]:
        if total[province] >= max(fewest, _SHARE * total[provinces[0]]):
            yield _drilled(province, total)


def places(text: str, part: Part) -> tuple[str, ...]:
    """The places of `part`, as paths like 贵州省/铜仁市/碧江区; a headline may add town and village."""
    body = text[slice(*part.span)]
    head = _head(body, part.title)
    every = mentions("\n".join((head, part.organisation, body)), headline=True)
    clear = tuple(mention.paths[0] for mention in every if len(mention.paths) == 1)
    weights: Counter[Path] = Counter()
    for words, weight, headline in (
        (head, _HEADLINE, True),
        (part.organisation, _ORGANISATION, True),
        (body[:_OPENING_LENGTH], _OPENING, False),
        (body, 1, False),
    ):
        for path, each in _weighed(words, weight, clear, headline=headline):
            weights[path] += each
    return tuple("/".join(path) for path in _chosen(weights, max(_FEWEST, len(body) // _PER_MENTION)))
