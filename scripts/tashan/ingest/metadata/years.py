"""Read which year an article speaks of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from tashan.chinese.numerals import whole

_LEAD_IN = re.compile(r"(?:整理|收集|搜集|分享|推荐|带来|准备)的((?:19|20)\d\d)年")
YEAR = re.compile(r"((?:19|20)\d\d)(?<!\d{5})\s*年(?!代|级)")
_OF_REPUBLIC = re.compile(
    r"中华民国([一二三四五六七八九十百零〇○]{2,5}|\d{2,3})\s?年\s?[一二三四五六七八九十\d]{1,3}\s?月"
)
_REPUBLIC = 1911
ADOPTED = re.compile(
    r"((?:19|20)\d\d)(?<!\d{5})年\d{1,2}月\d{1,2}日[^。\n]{0,80}(?:通过|修正|修订|公布|颁布)(?:[）)]|\s*$)",
    re.MULTILINE,
)
# 到2025年, 距离2020年, 2035年远景目标 look ahead; 到2005年底全县有 looks back and is caught by what follows.
_AHEAD_BEFORE = re.compile(r"(?:力争|争取|预计|计划|将于|将在|距离|距|展望|面向|至|到|[—\-－]\d{0,4})$")
_BACK_AFTER = re.compile(
    r"\s*(?:底|末|\d{1,2}月底?)?\s*[,，]?(?:全[省市县区乡镇村社国州旗](?!建成)|已|共|累计|有|我|该)"
)
_STATE_AFTER = re.compile(r"\s*(?:底|末|以来|起|,|，|共|全[省市县区乡镇村社州旗]|\d{1,2}月(?:底|共|全|,|，|以来))")
_AHEAD_AFTER = re.compile(r"\s*(?:底前|前|末前|以后|远景|目标|规划)")


def _looks_ahead(text: str, found: re.Match[str]) -> bool:
    before, after = text[max(0, found.start() - 6) : found.start()], text[found.end() : found.end() + 12]
    if _AHEAD_AFTER.match(after):
        return True
    return bool(_AHEAD_BEFORE.search(before)) and not _BACK_AFTER.match(after)


def adopted(text: str, named: Iterable[re.Match[str]]) -> Iterator[re.Match[str]]:
    """A law dates each of its versions in full, from the year to the word that says so."""
    end = 0
    for year in named:
        if year.start() >= end and (found := ADOPTED.match(text, year.start())):
            yield found
            end = found.end()


@lru_cache(maxsize=2)  # the imprint and an only article ask of the same text
def newest_year(text: str) -> int | None:
    """The newest year that `text` speaks of as done, twice or as the state of things; None where it names none.

    A year named once (1984年参加工作) may be anybody's.
    """
    named = list(YEAR.finditer(text))
    years = [(int(found[1]), found.end()) for found in named if not _looks_ahead(text, found)]
    years += 2 * [(int(found[1]), found.end()) for found in adopted(text, named)]
    years += 2 * [(_REPUBLIC + whole(found[1]), found.end()) for found in _OF_REPUBLIC.finditer(text)]
    times = Counter(year for year, _ in years)
    clear = (year for year, end in years if times[year] > 1 or _STATE_AFTER.match(text[end : end + 8]))
    return max(clear, default=None)


def lead_in_year(decoded: str) -> int | None:
    """The year that a download site's lead-in sentence puts before the title."""
    found = _LEAD_IN.search(decoded) if "的19" in decoded or "的20" in decoded else None
    return int(found[1]) if found else None
