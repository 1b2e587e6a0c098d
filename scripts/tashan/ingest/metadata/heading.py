"""Strip a heading of what is no part of the title: Markdown, the column that printed it, the name of the site."""

from __future__ import annotations

import re

from tashan.ingest.metadata.lines import ITEM_MARKS, SAMPLE_NUMBER, unmarked

# （治理者说） is the column that printed it; （试行） and （2022年版） belong to the title.
_COLUMN = re.compile(r"\s*[（(]([^（()）]{2,40})[)）]$")
_NO_COLUMN = re.compile(
    r"试行|暂行|草案|修订|修正|征求意见|送审|版$|节选|摘要|全文|摘录|讨论稿|^社区$|街道$|^[一二三四五六七八九十上中下\d]+$|"
    r"[省市县区镇乡村]$"
)
# 党建专栏 | 走基层, 基层治理丨村里的事: the shorter part is the column of a public account.
_BAR = re.compile(r"\s*[|｜丨┃︱]\s*")
# 村里的事_要闻_清河网, 村里的事-新闻网
_SITE = re.compile(
    r"(?:\s*[-_|｜]+\s*[^-_|｜\s]{0,16}?(?:网|网站|新闻|要闻|频道|门户|平台|官网|在线|日报|晚报|周刊|博客|公众号|栏目|首页))+$"
)
_SHORTEST = 6
# ● 石桥镇把院坝会开到田间; 【柳河乡为老人设助餐点】
_MARK = re.compile(rf"^[{ITEM_MARKS}]\s*(?=\S{{4}})")
_BRACKETED = re.compile(r"【([^【】]{5,})】")
# 标题：村里的事, 【基层治理】村里的事有人管
_LABEL = re.compile(r"^(?:(?:文章)?标题|题目|题名)\s*[:：]\s*|^(?:【[^】案例]{2,10}】|\[[^\]案例]{2,6}\])\s*(?=\S{5})")


def has_column(line: str) -> bool:
    """Whether a column's name in brackets ends the line."""
    found = _COLUMN.search(line)
    return bool(found and not _NO_COLUMN.search(found[1]))


def _own(heading: str) -> str:
    """The part between bars that is most of the heading; all of it where no part is."""
    longest = max(_BAR.split(heading), key=len)
    return longest if len(longest) >= max(_SHORTEST, len(heading) / 2) else heading


def tidy(line: str) -> str:
    """A title line without Markdown, column, site, guillemets around the whole and dashes at its end."""
    line = _MARK.sub("", unmarked(line).strip())
    bracketed = _BRACKETED.fullmatch(line)
    line = bracketed[1] if bracketed else line
    title = _own(_SITE.sub("", SAMPLE_NUMBER.sub("", _LABEL.sub("", line), count=1)))
    while has_column(title):
        title = _COLUMN.sub("", title)
    title = re.sub(r"\s+", " ", title).strip(" —－-*_")
    whole = re.fullmatch(r"《([^《》]+)》", title)
    return whole[1] if whole else title
