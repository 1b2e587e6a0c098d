"""A content file's text → its frontmatter, parsed, and its body, each with its line in the file."""

from __future__ import annotations

import re
from dataclasses import dataclass

from frontmatter.default_handlers import BaseHandler

from tashan.library.characters import find_invisible
from tashan.library.fault import Fault
from tashan.library.yaml import Parsed, parse


@dataclass(frozen=True, slots=True)
class Sheet:
    """A content file taken apart. `parsed` counts lines as the file does; `body` begins at `body_line`."""

    parsed: Parsed
    body: str
    body_line: int


# python-frontmatter's split, at lines of exactly three dashes; the loading is our own.
_HANDLER = BaseHandler(fm_boundary=re.compile(r"^---[ \t]*$", re.MULTILINE))


def take_apart(text: str) -> Sheet:
    """The sheet of a file's text; a byte-order mark and CRLF are tolerated. Raises Fault."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    _refuse_invisible(text)
    if not _HANDLER.detect(text):
        raise Fault((1, 1), "T006", "第一行不是 ---，找不到资料栏", "第一行只写三个减号，对照模板写好资料栏")
    try:
        # The text begins at the line end after the first dashes: lines in it count as in the file.
        front, body = _HANDLER.split(text)
    except ValueError:
        raise Fault((1, 1), "T006", "资料栏没有结束", "在资料栏最后一项的下一行写三个减号 ---") from None
    blank = len(body) - len(body.lstrip("\n"))
    return Sheet(parse(front), body.strip("\n").rstrip(), front.count("\n") + 1 + blank)


def _refuse_invisible(text: str) -> None:
    found = find_invisible(text)
    if found:
        before = text[: found.start()]
        position = (before.count("\n") + 1, found.start() - before.rfind("\n"))
        raise Fault(position, "T005", f"有看不见的字符（U+{ord(found[0]):04X}）", "删掉这个字符，重新打一遍前后几个字")
