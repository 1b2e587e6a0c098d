"""Remove the page numbers that copying from a PDF leaves inside sentences: 包联3 机制, 形4 成了.

A single one looks like a figure (有2365 名). Page numbers betray themselves together: they rise by one through the
whole text, at distances of about one page, and most of them break a phrase that makes no sense with a number in it.
"""

import re
from itertools import pairwise
from statistics import median

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import plain
from tashan.ingest.rule import Found, Rule

_HAN = r"\u3400-\u9fff"
_NUMBER = when_asked(rf"(?<![\d.,%A-Za-z])(?P<n>\d{{1,3}}) (?=(?P<next>[{_HAN}“‘《(])(?P<then>.))")
_SPACES = " \t\xa0\u3000"  # ordinary ones in the plain view
_BEHIND = when_asked(rf" (?<=\d )(?=[{_HAN}“‘《(])")
# Glued to the word before it, with a space behind: so does a figure look in such a text, but with a measure word.
_GLUED = when_asked(rf"[{_HAN}”’》)]")
_MEASURE = set(
    "个名人户条项年月日时分次多余万亿元岁村家位支座处所批种类件台辆吨亩公米平期届级层周天小倍成组篇本页章节份"
)
_FEWEST = 4


def _look(text: str) -> Found:
    if sum(text.count(space) for space in _SPACES if space in text) < _FEWEST:
        return
    view = plain(text)
    if len(_BEHIND().findall(view)) < _FEWEST:
        return
    found = list(_NUMBER().finditer(view))
    chain = _longest([int(match["n"]) for match in found], [_cost(view, match) for match in found])
    members = [found[at] for at in chain]
    if len(members) >= _FEWEST and _is_paging(view, members):
        yield from ((match.start(), match.end(), "") for match in members)


def _cost(view: str, match: re.Match[str]) -> int:
    """0: breaks a phrase. 1: may be a figure, or a number at the beginning of a line."""
    is_figure = match["next"] in _MEASURE and not (match["next"] == "多" and len(match["n"]) == 1)
    return int(is_figure or not _GLUED().match(view[match.start() - 1 : match.start()]))


def _longest(numbers: list[int], costs: list[int]) -> list[int]:
    """The longest run of places whose numbers rise by one, beginning with 1, 2 or 3; the cheapest of several."""
    best: dict[int, tuple[int, int, list[int]]] = {}
    for at, (number, cost) in enumerate(zip(numbers, costs, strict=True)):
        length, spent, chain = best.get(number - 1, (0, 0, [])) if number > 1 else (0, 0, [])
        if chain or number <= 3:
            mine = (length - 1, spent + cost, [*chain, at])
            best[number] = min(best.get(number, mine), mine, key=lambda one: one[:2])
    return min(best.values(), key=lambda one: one[:2])[2] if best else []


def _is_paging(view: str, members: list[re.Match[str]]) -> bool:
    """Distances like those of pages, and three in four members inside a phrase."""
    starts = [match.start() for match in members]
    gaps = [after - before for before, after in pairwise(starts)]
    usual = median(gaps)
    inside = sum(_cost(view, match) == 0 for match in members)
    return usual >= 150 and all(usual / 3 <= gap <= usual * 3 for gap in gaps) and inside >= 0.75 * (len(members) - 1)


RULE = Rule("inline-page-numbers", "夹在句子里的页码", _look)
