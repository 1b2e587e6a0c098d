"""Find the title of an article among its first lines, or in the sentence that a download site put before it."""

from __future__ import annotations

import re

from tashan.chinese.places import mentions
from tashan.ingest.metadata.lines import SAMPLE_NUMBER, Line, is_subtitle, is_title_like, unmarked

_MOST = 3
# 下面是小编为大家整理的2023年打造…对策建议,供大家参考。
_LEAD_IN = re.compile(
    r"(?:下面|以下|这里|本文|今天|接下来)[^。\n]{0,16}?(?:整理|收集|搜集|带来|准备|分享|推荐|精心编写)(?:了|的|：|:)*"
    r"(?:关于)?(?P<title>[^。\n]{4,60}?)(?:[,，](?:供|希望|欢迎|仅供|内容|大家)|[。,，]|的?相关(?:资料|内容))"
)
_YEAR_LABEL = re.compile(r"^(?:19|20)\d\d年(?:最新)?(?=[^\d度初底末上下前后至到])")
_SET_LABEL = re.compile(r"(?:[(（](?:精选|通用|合集|范文|全文|最新)?\d*[篇份字]?[)）]|(?:精选)?\d+篇|范文)$")
_FRONT = re.compile(
    r"\A\ufeff?(?:---\r?\n)?(?:[a-z_]+:.*\r?\n){0,8}?title: *[\"']?(?P<title>[^\r\n\"']{2,80})", re.IGNORECASE
)
# （治理者说） is the column that printed it; （试行） and （2022年版） belong to the title.
_COLUMN = re.compile(r"\s*[（(]([^（()）]{2,40})[)）]$")
_NO_COLUMN = re.compile(
    r"试行|暂行|草案|修订|修正|征求意见|送审|版$|节选|摘要|全文|摘录|讨论稿|^社区$|街道$|^[一二三四五六七八九十上中下\d]+$|"
    r"[省市县区镇乡村]$"
)


def _has_column(line: str) -> bool:
    found = _COLUMN.search(line)
    return bool(found and not _NO_COLUMN.search(found[1]))


def tidy(line: str) -> str:
    """A title line without Markdown, column tag, guillemets around the whole and dashes at its end."""
    title = SAMPLE_NUMBER.sub("", unmarked(line).strip(), count=1)
    while _has_column(title):
        title = _COLUMN.sub("", title)
    title = re.sub(r"\s+", " ", title).strip(" —－-*_")
    whole = re.fullmatch(r"《([^《》]+)》", title)
    return whole[1] if whole else title


def _opens_with_place(line: str) -> bool:
    return any(found.start <= 1 for found in mentions(line, headline=True))


def _second_is_title(first: str, second: str) -> bool:
    """Whether `first` is only the kicker (引题) of `second`."""
    if first.endswith(("——", "－－", "--")) or _has_column(second):
        return True
    if _has_column(first) or re.search(r"\d", second):  # a line of results below a title is its subtitle
        return False
    return re.search(r"\S[ \u3000]+\S", second) is not None or _opens_with_place(first)


def head(lines: list[Line]) -> list[Line]:
    """The title block: the lines before the first that cannot be a title, at most three."""
    block: list[Line] = []
    for line in lines[:_MOST]:
        if not is_title_like(line.text) and not (block and is_subtitle(line.text)):
            break
        block.append(line)
    return block if len(block) < len(lines) or len(lines) == 1 else []


def title_line(lines: list[Line]) -> Line | None:
    """The line of the title block that is the title; None where the text opens with a paragraph."""
    block = head(lines)
    if not block:
        return None
    if len(block) == 1 or is_subtitle(block[1].text):
        return block[0]
    return block[1] if _second_is_title(block[0].text, block[1].text) else block[0]


def front_title(decoded: str) -> str:
    """The title that a front-matter key at the head of the decoded text gives."""
    found = _FRONT.search(decoded)
    return tidy(found["title"]) if found else ""


def lead_in_title(decoded: str) -> str:
    """The title in a download site's sentence: 下面是小编为大家整理的2023年X,供大家参考 → X."""
    found = _LEAD_IN.search(decoded)
    return _SET_LABEL.sub("", _YEAR_LABEL.sub("", found["title"].strip())) if found else ""
