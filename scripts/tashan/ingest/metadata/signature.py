"""Take a signature apart: an organisation and names in either order, a reporter's line, a line with a label."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tashan.chinese.pattern import when_asked
from tashan.ingest.metadata.names import apart, is_medium, is_name, is_organisation, without_post

_GAPS = " \t\u00a0\u3000"
_GAP = f"[{_GAPS}]"
_LABEL = rf"(?:作{_GAP}*者|撰文|撰稿人?|执笔人?|供稿人?|供稿单位|文字)"
# The mark behind a label, with the last character of a label or a gap before it.
LABELS = re.compile(r"[:：/／|｜](?<=[者文人稿笔位字 \t\u00a0\u3000].)")
_LABELLED = re.compile(
    rf"^[【\[(（□■◎●▲◇◆⊙※\s]*(?:{_LABEL}{_GAP}*[:：/／|｜]|文{_GAP}*[/／|｜:：]){_GAP}*(?P<rest>[^】\]\n]+)"
)
# 发布时间：… 来源：… 作者：张三 浏览次数：…: the imprint line of a web page.
_IMPRINT = re.compile(r"(?:来源|时间|日期|发布|稿源)")
_INSIDE = when_asked(rf"{_LABEL}{_GAP}*[:：]{_GAP}*(?P<rest>\S[^\n]*)")
_NEXT_LABEL = re.compile(r"来源|稿源|时间|日期|编辑|责编|审核|字数|浏览|点击|阅读|发布|字体|20\d\d[-年/]")
_PAPER = r"(?:本[报刊网台]|新华社|人民网|特约|实习|见习|全媒体|融媒体)"
_REPORTER = when_asked(
    rf"{_PAPER}*(?:记者|通讯员){_GAP}*[:：]?{_GAP}*"
    r"(?P<names>[\u4e00-\u9fff·]+(?:[ \t\u00a0\u3000、,，]+[\u4e00-\u9fff·]+)*)"
)
_REPORTER_LINE = re.compile(rf"{_PAPER}*(?P<medium>[\u4e00-\u9fff·]{{2,12}}?)?(?:记者|通讯员)")
_BETWEEN_NAMES = re.compile(rf"{_GAP}+|[、,，/|｜]|[（()）]")
_SENTENCE_END = re.compile(r"[。！？]")
# 张明① 王芳*: the mark of a note on the author.
_MARK = re.compile(r"[①-⑳¹²³⁴⁵†‡＊*]|(?<=[\u4e00-\u9fff])\d(?=[ \t\u3000、,，]|$)")
# 张 明: a name of two characters as wide as those of three.
_SPREAD = when_asked(rf"(?<![\u4e00-\u9fff])([\u4e00-\u9fff]){_GAP}([\u4e00-\u9fff])(?![\u4e00-\u9fff])")
_NO_NAME = re.compile(r"[:：\d]")
_SHORT_NAME = re.compile(r"[\w·&、，, \u3000]{2,12}")


@dataclass(frozen=True, slots=True)
class Byline:
    """Who wrote it and for which organisation; either may be empty."""

    author: str = ""
    organisation: str = ""

    def __bool__(self) -> bool:
        return bool(self.author or self.organisation)


NOBODY = Byline()


def _names(words: list[str]) -> str:
    """张 三 → 张三; several names stay apart by 、."""
    joined = "".join(words)
    if len(words) > 1 and all(len(word) == 1 for word in words) and is_name(joined):
        return joined
    return "、".join(words) if words and all(map(is_name, words)) else ""


def signed(text: str) -> Byline:
    """中共清河市委组织部 张三, 张三（清河市委党校）, or names alone."""
    plain = _MARK.sub("", text)
    if any(gap in plain for gap in _GAPS):
        plain = _SPREAD().sub(r"\1\2", plain)
    words = [word for word in _BETWEEN_NAMES.split(plain) if word]
    if _SENTENCE_END.search(text) or (_MARK.search(text) and len(words) == 1):
        return NOBODY  # 方案① is nobody
    if not any(len(word) == 1 or is_name(word) for word in (*words[:1], *words[-1:])):
        return NOBODY  # names stand at an end
    for split in range(len(words) + 1):
        for some, others in ((words[:split], words[split:]), (words[split:], words[:split])):
            author, organisation = _names(others), "".join(some)
            if author and (not some or (is_organisation(organisation) and not _NO_NAME.search(organisation))):
                return Byline(author, without_post(organisation))
    return NOBODY


def reported(text: str) -> Byline:
    """本报记者 张三 李四, wherever it stands in `text`."""
    found = _REPORTER().search(text)
    words = re.split(rf"{_GAP}+|[、,，]|通讯员|记者", found["names"]) if found else []
    names = [word for word in words if word]
    return Byline(_names(names) or "、".join(apart("".join(names)) if len(names) == 1 else ()))


def reporter_line(line: str) -> Byline:
    """A line that begins with 记者, or with the medium that a reporter works for."""
    found = _REPORTER_LINE.match(line)
    return reported(line) if found and (not found["medium"] or is_medium(found["medium"])) else NOBODY


def labelled(text: str) -> Byline:
    """作者：X; a short X is not put to the test, for the label says what it is."""
    if not LABELS.search(text):
        return NOBODY
    found = _LABELLED.match(text) or (_INSIDE().search(text) if _IMPRINT.search(text) else None)
    if not found:
        return NOBODY
    rest = _NEXT_LABEL.split(found["rest"])[0].strip(" \u3000\t,，;；|)）")
    known = reporter_line(rest) or signed(rest)
    if known:
        return known
    if is_organisation(rest):
        return Byline("", without_post(rest))
    return Byline(rest) if _SHORT_NAME.fullmatch(rest) else NOBODY
