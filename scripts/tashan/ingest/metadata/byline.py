"""Read who wrote an article: under the title, after the dateline, or in brackets where the text ends."""

from __future__ import annotations

import re
from functools import lru_cache

from tashan.chinese.pattern import when_asked
from tashan.ingest.metadata.names import is_organisation, without_post
from tashan.ingest.metadata.signature import NOBODY, Byline, labelled, reported, reporter_line, signed

_MARKS = " \t\u3000*_□■◎●▲◇◆⊙※"
_ACCOUNT = re.compile(r"原创\s+(?P<author>\S{2,12})\s")
# The group that did a survey signs for its members.
_GROUP = re.compile(r"[\u4e00-\u9fff“”（）()]{3,30}(?:课题|调研|编写|写作|研究)组")
_AFFILIATION = re.compile(r"作者(?:单位)?(?:[:：]|系|为|是)(?P<organisation>[^，。,;；)）*\n]+)")
_BRACKETED = when_asked(r"[（(](?:\d{1,2}[.．、] ?)?(?P<organisation>[^，,；;（()）]+)(?:[，,；;][^（()）]*)?[)）]")
_AT_END = re.compile(r"(?:^|[。！？”…])[ \u3000]*[（(](?P<rest>[^（()）\n]{2,40})[)）]\s*$")
_SENT_IN = re.compile(r"(?:供稿|提供|推荐|选送|报送)$")
_DATELINE = re.compile(r"[（(](?P<rest>(?:本报|本刊)?(?:记者|通讯员)[^（()）\n]{2,30})[)）]")
# 新华社成都4月8日电（张明 李华）
_AFTER_DATELINE = when_asked(
    r"日[电讯][ \u3000]*[（(](?P<rest>[\u4e00-\u9fff]{2,4}(?:[ \u3000、][\u4e00-\u9fff]{2,4})*)[)）]"
)
_NO_AFFILIATION = re.compile(r"来源|稿源|原标题|图片?|摄影?|资料")
_LONGEST = 50
_LONGEST_IMPRINT = 90


@lru_cache(maxsize=512)  # splitting, titles and bylines ask of the same lines
def line_byline(line: str) -> Byline:
    """What a line of its own says; empty for any other line."""
    line = line.strip(_MARKS)
    if len(line) > _LONGEST_IMPRINT or line.endswith(("。", "：", ":", "；", "？", "！")):
        return NOBODY
    if _GROUP.fullmatch(line):
        return Byline("", line)
    account = _ACCOUNT.match(line)
    if account:
        return Byline(account["author"])
    return labelled(line) or (reporter_line(line) or signed(line) if len(line) <= _LONGEST else NOBODY)


def closing_byline(paragraph: str) -> Byline:
    """(龚利军) or (清河市委组织部供稿) where a paragraph ends; a reporter's line below the last one."""
    ending = paragraph.rstrip()
    found = _AT_END.search(ending) if ending.endswith((")", "）")) else None
    if not found:
        line = paragraph.strip(_MARKS)
        return reporter_line(line) if len(line) <= _LONGEST else NOBODY
    rest = found["rest"]
    sender = _SENT_IN.sub("", rest)
    if sender != rest and is_organisation(sender):
        return Byline("", sender)
    return labelled(rest) or reported(rest) or signed(sender)


def opening_byline(paragraph: str) -> Byline:
    """(记者张三) after the dateline of a first paragraph."""
    found = _DATELINE.search(paragraph[:60])
    if found:
        return reported(found["rest"])
    names = _AFTER_DATELINE().search(paragraph[:60]) if "日电" in paragraph or "日讯" in paragraph else None
    return signed(names["rest"]) if names else NOBODY


def affiliation(text: str) -> str:
    """作者为香港大学建筑学院副教授 → 香港大学建筑学院."""
    return _organisation(_AFFILIATION.search(text))


def bracketed_affiliation(line: str) -> str:
    """(清河市委党校，清河 551400), the line under an author's name in journals."""
    return _organisation(_BRACKETED().fullmatch(line.strip()))


def _organisation(found: re.Match[str] | None) -> str:
    words = without_post(found["organisation"].strip()) if found else ""
    return words if is_organisation(words) and not _NO_AFFILIATION.match(words) else ""
