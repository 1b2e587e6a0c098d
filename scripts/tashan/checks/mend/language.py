"""Our own sentences in simplified characters and Chinese punctuation; what others said or wrote is never touched.

Nor are rows of tables, where spaces part one thing from another.
"""

from __future__ import annotations

import re
import unicodedata

from tashan.checks.mend.changes import Change, changed
from tashan.checks.slips import ADDRESS, CODE, HAN, MARK, SPACE, TARGET, WIDE
from tashan.chinese.script import simplified_each, traditional
from tashan.library.files import File
from tashan.library.load import entry_of
from tashan.library.model import Entry
from tashan.library.prose import prose
from tashan.library.topic_names import Names

# Quotations and titles, code, addresses, and the targets of links.
_KEPT = re.compile(rf"“[^”]*”|‘[^’]*’|「[^」]*」|『[^』]*』|《[^》]*》|{CODE}|{TARGET}|<?{ADDRESS}|<[^>]*>")
_BRACKETS = re.compile(rf"(?<=[{HAN}])\(([^()]{{0,40}})\)|\((?=[{HAN}])([^()]{{0,40}})\)")
_QUOTED = re.compile(rf"\"(?=[^\"]*[{HAN}])([^\"]+)\"")
_WIDTHLESS = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064]")
_ODD = re.compile("[\u2e80-\u2fdf\uf900-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]")


def with_plain_language(file: File, text: str, _names: Names) -> str:
    """The text with every sentence of ours mended; a file that does not load stays as it is."""
    entry, _ = entry_of(File(file.path, file.kind, file.id, text))
    return changed(text, _changes(entry)) if entry else text


def _changes(entry: Entry) -> list[Change]:
    return [
        Change(each.line, each.column, each.text, plain(each.text))
        for each in prose(entry)
        if not each.text.lstrip().startswith((">", "|"))
    ]


def plain(text: str) -> str:
    """One line or value mended outside quotations, code and addresses, until there is nothing left to mend."""
    once = _once(text)
    return once if once == text else plain(once)


def _once(text: str) -> str:
    out: list[str] = []
    at = 0
    for kept in _KEPT.finditer(text):
        out += (_outside(text[at : kept.start()], text[:at]), kept[0])
        at = kept.end()
    return "".join((*out, _outside(text[at:], text[:at])))


def _outside(text: str, before: str) -> str:
    """A stretch without quotations; `before` is what stands to its left, which its first mark may follow."""
    lead = before[-1:]
    text = _ODD.sub(lambda found: unicodedata.normalize("NFKC", found[0]), _WIDTHLESS.sub("", text))
    text = "".join(simplified_each(each) if each > "\u2e7f" and traditional(each) else each for each in text)
    text = _BRACKETS.sub(lambda found: f"（{found[1] or found[2] or ''}）", lead + text)
    text = MARK.sub(lambda found: WIDE[found[0]], text)
    return _QUOTED.sub(r"“\1”", SPACE.sub("", text))[len(lead) :]
