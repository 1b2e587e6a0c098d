"""Find the title of an article among its first lines, or in the sentence that a download site put before it."""

from __future__ import annotations

import re

from tashan.chinese.pattern import when_asked
from tashan.chinese.places import mentions
from tashan.ingest.metadata.heading import has_column
from tashan.ingest.metadata.lines import ITEM_MARKS, ITEM_NUMBER, Line, is_subtitle, is_title_like, unmarked
from tashan.ingest.metadata.names import is_organisation
from tashan.ingest.metadata.preamble import is_preamble

_MOST = 3
_ABOVE = 8
# A shorter line is a name.
_SHORTEST = 4
_UNFINISHED = ("的", "和", "与", "及", "暨", "、", "对", "在", "向")
_PAIRS = (("《", "》"), ("“", "”"), ("（", "）"))
# 下面是小编为大家整理的2023年打造…对策建议,供大家参考。
_LEAD_IN = re.compile(
    r"(?:下面|以下|这里|本文|今天|接下来)[^。\n]{0,16}?(?:整理|收集|搜集|带来|准备|分享|推荐|精心编写)(?:了|的|：|:)*"
    r"(?:关于)?(?P<title>[^。\n]{4,60}?)(?:[,，](?:供|希望|欢迎|仅供|内容|大家)|[。,，]|的?相关(?:资料|内容))"
)
# 清河县：议事厅开到家门口 says all of it, unlike 清河县推广议事厅——.
_WHOLE_HEADLINE = when_asked(r"[\u4e00-\u9fff]{2,10}[:：]\S{5}")
_ITEM = re.compile(rf"{ITEM_NUMBER}(?P<title>\S[^。；]{{4,60}})")
_DOCUMENT = re.compile(r"《([^《》\n]{4,60})》")
_NOTICE = 12
_YEAR_LABEL = re.compile(r"^(?:19|20)\d\d年(?:最新)?(?=[^\d度初底末上下前后至到])")
_SET_LABEL = re.compile(r"(?:[(（](?:精选|通用|合集|范文|全文|最新)?\d*[篇份字]?[)）]|(?:精选)?\d+篇|范文)$")


def _opens_with_place(line: str) -> bool:
    return any(found.start <= 1 for found in mentions(line, headline=True))


def _second_is_title(first: str, second: str) -> bool:
    """Whether `first` is only the kicker (引题) of `second`."""
    if first.endswith(("——", "－－", "--")) or has_column(second):
        return True
    if (
        has_column(first)
        or second.startswith(tuple(ITEM_MARKS))
        or _WHOLE_HEADLINE().match(first)
        or re.search(r"\d", second)
    ):  # a line of results below a title is its subtitle
        return False
    return re.search(r"\S[ \u3000]+\S", second) is not None or _opens_with_place(first)


def _from_title(lines: list[Line]) -> list[Line]:
    """The lines without those that stand above a title, if any can be one below them."""
    above = next((number for number, line in enumerate(lines[:_ABOVE]) if not is_preamble(line.text)), 0)
    return lines[above:] if above < len(lines) and is_title_like(lines[above].text) else lines


def head(lines: list[Line]) -> list[Line]:
    """The title block: the lines before the first that cannot be a title, at most three."""
    block: list[Line] = []
    for line in lines[:_MOST]:
        if not is_title_like(line.text) and not (block and is_subtitle(line.text)):
            break
        block.append(line)
    return block if len(block) < len(lines) or len(lines) == 1 else []


def _runs_on(first: str, second: str) -> bool:
    """Whether one title is broken over both lines."""
    unfinished = (first.endswith(_UNFINISHED) and len(second) >= _SHORTEST) or any(
        first.count(a) > first.count(b) for a, b in _PAIRS
    )
    return unfinished or (is_organisation(first) and second.startswith("关于"))


def title_line(lines: list[Line]) -> Line | None:
    """The line of the title block that is the title, or two that are; None where the text opens with a paragraph."""
    block = head(_from_title(lines))
    if not block:
        return None
    if len(block) == 1 or is_subtitle(block[1].text):
        return block[0]
    first, second = block[:2]
    if _runs_on(first.text, second.text):
        return Line(first.start, second.end, first.text + unmarked(second.text))
    return second if _second_is_title(first.text, second.text) else first


def item_line(lines: list[Line]) -> Line | None:
    """The numbered line that opens one of several articles: 二、柳河乡为老人设助餐点, without its number."""
    first = lines[0] if lines else None
    found = _ITEM.fullmatch(first.text) if first else None
    return Line(first.end - len(found["title"]), first.end, found["title"]) if first and found else None


def document_line(lines: list[Line]) -> Line | None:
    """The title of a document that follows the notice naming it: 《清河县议事办法》印发给你们 … 清河县议事办法."""
    named: set[str] = set()
    for line in lines[:_NOTICE]:
        if line.text in named:
            return line
        named.update(_DOCUMENT.findall(line.text))
    return None


def lead_in_title(decoded: str) -> str:
    """The title in a download site's sentence: 下面是小编为大家整理的2023年X,供大家参考 → X."""
    found = _LEAD_IN.search(decoded)
    return _SET_LABEL.sub("", _YEAR_LABEL.sub("", found["title"].strip())) if found else ""
