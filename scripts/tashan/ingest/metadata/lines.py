"""The lines of a text with their offsets, and which of them can be a title."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from tashan.ingest.draft import Span
from tashan.ingest.metadata.byline import line_byline

_LONGEST_TITLE = 70
_LONGEST_SAYING = 30
# Kickers and headlines of broadcasts run longer, the latter with spaces for commas.
_LONGEST_KICKER = 100
_NUMBERED = re.compile(
    r"[（(]?[一二三四五六七八九十\d]+[、.．)）]|第[一二三四五六七八九十\d]+[章节条部]|[一二三四五六七八九十]是|——?[^—]"
)
_SENTENCE_END = ("。", "；", ";", "，", ",", "：", ":", "、", "……")
_FURNITURE = re.compile(
    r"(?:编者按|核心阅读|引\s*子|摘\s*要|关键词|目\s*录|导\s*读|阅读提示|题\s*记|前\s*言|新闻摘要|详细新闻|正文|首页|网站首页)[:：]?|"
    r"(?:来源|时间|日期|发布|责任编辑|责编|编辑|字数|上传人|浏览|点击|稿源|作者|文档编号)\S*[:：].*|[（(]?[\d\s\-—/年月日:：.]+[）)]?|[-—=_*~·\s]+|"
    # the name of the paper, what stands beside a text, a line without a Chinese character
    r".*(?:成文|发布|生效|废止)日期[:：].*|[《︽][^《》︽︾]{2,12}[报刊网][》︾]|附[表件图注]\S{0,3}[:：].*|[^\u3400-\u9fff]+"
)
SAMPLE_NUMBER = re.compile(r"[【\[]?(?:典型|优秀)?案例\s*[一二三四五六七八九十\d]+[】\]:：、.．\s]+")
ITEM_MARKS = "●○◎★☆◆◇■□▲△▼►▶※❖"  # what stands before the items of a list or of the news of a day
ITEM_NUMBER = r"[（(]?[一二三四五六七八九十\d]{1,3}[)）.．、]\s*"
_PARTED = re.compile(r"[,，。；;]")
_DASHES = ("——", "－－", "--")
_MARKUP = re.compile(r"^#{1,6}\s+")


class Line(NamedTuple):
    """One line that is not blank: text[start:end], without white space at its ends."""

    start: int
    end: int
    text: str


@lru_cache(maxsize=2)  # splitting and the metadata of an only article ask of the same text
def lines(text: str, span: Span) -> tuple[Line, ...]:
    """The lines of text[span] that are not blank, in order."""
    found, at = [], span[0]
    for raw in text[span[0] : span[1]].splitlines(keepends=True):
        if stripped := raw.strip():
            start = at + raw.index(stripped)
            found.append(Line(start, start + len(stripped), stripped))
        at += len(raw)
    return tuple(found)


def lines_with(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    """The lines of the text in which the pattern is found: one search instead of one a line."""
    found = pattern.search(text)
    while found:
        end = text.find("\n", found.start())
        end = len(text) if end < 0 else end
        yield text[text.rfind("\n", 0, found.start()) + 1 : end]
        found = pattern.search(text, end)


def unmarked(line: str) -> str:
    """A Markdown heading without its marks."""
    return _MARKUP.sub("", line) if line.startswith("#") else line


def _is_too_long(text: str) -> bool:
    if len(text) <= _LONGEST_TITLE:
        return False
    return len(text) > _LONGEST_KICKER or bool(_PARTED.search(text) and not text.endswith("——"))


def is_furniture(text: str) -> bool:
    """编者按, 摘要, 发布时间：… and the like."""
    return bool(_FURNITURE.fullmatch(text))


@lru_cache(maxsize=512)  # splitting and the search for the title ask of the same lines
def is_title_like(line: str) -> bool:
    """Short, no sentence, no item of a list, nobody's byline, no page furniture."""
    if line.endswith(_SENTENCE_END):
        return False
    text = unmarked(line)
    return (
        len(text) > 1
        and not _is_too_long(text)
        and not _NUMBERED.match(text)
        and not is_furniture(text)
        and not (
            "。" in text and (not text.endswith(("”", "——")) or (text.endswith("。”") and len(text) > _LONGEST_SAYING))
        )
        and not line_byline(text)
    )


def is_subtitle(line: str) -> bool:
    """——“组织振兴”调研报道之一: belongs to the title above."""
    begins = line.startswith(_DASHES) and line[2:3] not in ("", "—")
    return begins and len(line) <= _LONGEST_TITLE and not line.endswith("。")
