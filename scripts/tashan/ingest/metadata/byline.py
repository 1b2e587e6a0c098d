"""Read who wrote an article: 中共南充市委组织部 林悟然 under the title, (龚利军) at the end, 作者：…, (记者张三)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tashan.ingest.metadata.names import is_name, is_organisation, without_post

_SPACE = r"[ \t\u00a0\u3000]"
_LABELLED = re.compile(
    rf"^[【\[(（□■◎●▲◇◆⊙※{_SPACE[1:-1]}]*(?:(?:作{_SPACE}*者|撰文|撰稿|撰稿人|执笔|供稿|供稿人|文字)(?:{_SPACE}*[:：]|(?=[/／|｜]))|文{_SPACE}*[/／|｜:：])"
    rf"[/／|｜]?{_SPACE}*(?P<rest>[^】\]\n]+)"
)
_REPORTER = re.compile(
    rf"(?:本[报刊网台]|新华社|特约|实习|通讯员|全媒体|见习)*(?:记者|通讯员)[:：]?{_SPACE}*(?P<names>[\u4e00-\u9fff·]+(?:[{_SPACE[1:-1]}、,，]+[\u4e00-\u9fff·]+)*)"
)
_MARKED = re.compile(rf"^[□■◎●▲◇◆⊙※]+{_SPACE}*(?P<rest>.+)$")
_AFFILIATION = re.compile(r"作者(?:单位)?(?:[:：]|系|为|是)(?P<organisation>[^，。,;；)）*\n]+)")
_AT_END = re.compile(r"[。！？”…][ \u3000]*[（(](?P<rest>[^（()）\n]{2,40})[)）]\s*$")
_DATELINE = re.compile(r"[（(](?P<rest>(?:本报|本刊)?(?:记者|通讯员)[^（()）\n]{2,30})[)）]")
_LONGEST = 50


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote it and for which organisation; either may be empty."""

    author: str = ""
    organisation: str = ""

    def __bool__(self) -> bool:
        return bool(self.author or self.organisation)


def _names(words: list[str]) -> str:
    """张 三 → 张三; several names stay apart by 、."""
    joined = "".join(words)
    if len(words) > 1 and all(len(word) == 1 for word in words) and is_name(joined):
        return joined
    return "、".join(words) if words and all(map(is_name, words)) else ""


def _signed(text: str) -> Byline:
    """An organisation and names in either order, or names alone."""
    words = [word for word in re.split(rf"{_SPACE}+|[、,，/|｜]|[（()）]", text) if word]
    for split in range(len(words) + 1):
        for some, others in ((words[:split], words[split:]), (words[split:], words[:split])):
            author, organisation = _names(others), "".join(some)
            if author and (not some or is_organisation(organisation)):
                return Byline(author, without_post(organisation))
    return Byline()


def _reported(text: str) -> Byline:
    found = _REPORTER.search(text)
    if not found:
        return Byline()
    return Byline(_names([word for word in re.split(rf"{_SPACE}+|[、,，]|通讯员|记者", found["names"]) if word]))


def _labelled(text: str) -> Byline:
    """作者：X, where X is not put to the test, for the label says it."""
    found = _LABELLED.match(text)
    if not found:
        return Byline()
    rest = re.split(r"来源|时间|日期|编辑|责编|字数|浏览|发布|20\d\d[-年]", found["rest"])[0].strip(
        " \u3000\t,，;；)）"
    )
    signed = _signed(rest)
    if signed:
        return signed
    if is_organisation(rest):
        return Byline("", without_post(rest))
    return Byline(rest) if 1 < len(rest) <= 12 else Byline()


def line_byline(line: str) -> Byline:
    """What a line of its own says; empty for any other line."""
    line = line.strip()
    if len(line) > _LONGEST or line.endswith(("。", "：", ":", "；", "？", "！")):
        return Byline()
    marked = _MARKED.match(line)
    if marked:
        line = marked["rest"]
    return _labelled(line) or _reported_line(line) or _signed(line)


def _reported_line(line: str) -> Byline:
    return (
        _reported(line)
        if re.match(r"(?:本[报刊网台]|新华社|特约|实习|见习|全媒体)?(?:记者|通讯员)", line)
        else Byline()
    )


def closing_byline(paragraph: str) -> Byline:
    """(龚利军) or (作者单位：…) where a paragraph ends."""
    found = _AT_END.search(paragraph.rstrip())
    if not found:
        return Byline()
    return _labelled(found["rest"]) or _reported(found["rest"]) or _signed(found["rest"])


def opening_byline(paragraph: str) -> Byline:
    """(记者张三) after the dateline of a first paragraph."""
    found = _DATELINE.search(paragraph[:60])
    return _reported(found["rest"]) if found else Byline()


def affiliation(text: str) -> str:
    """作者为香港大学建筑学院副教授 → 香港大学建筑学院."""
    found = _AFFILIATION.search(text)
    words = without_post(found["organisation"].strip()) if found else ""
    return words if is_organisation(words) else ""
