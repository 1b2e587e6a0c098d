"""A paragraph of a case that states a figure ends with the marker of its source.

A figure is a number of something: 13.8%, 30多个, 2365名. Not figures: years and dates, list numbers, ordinals (第3次),
numbers inside names (“12345”热线, 4G) and between quotation or title marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.checks.check import Check, Finding
from tashan.checks.paragraph import paragraphs
from tashan.checks.unknown_marker import MARKER
from tashan.library.characters import shown
from tashan.library.library import Library

_NAMED = re.compile(r"“[^”\n]*”|《[^》\n]*》|`[^`\n]*`|\[[^\]\n]*\]\([^)\n]*\)|https?://\S+")
_LIST_NUMBER = re.compile(r"^[ \t]*[0-9]+[.、．)）](?![0-9])", re.MULTILINE)
_DATE = r"年(?!内|前|来|间|多|以)|月(?!内)|日(?!内)|号|时|点[^0-9]|届|世纪|后|热线|路|期"
_FIGURE = re.compile(
    r"(?<![A-Za-z0-9.第—–-])(?!(?:19|20)[0-9]{2}年)[0-9][0-9,，.]* ?"
    rf"(?:[%‰％]|[余多几]?[万亿千百]?[余多]?(?!{_DATE})[\u4e00-\u9fff])"
)


def find(library: Library) -> Iterator[Finding]:
    """Paragraphs of cases with a figure and no marker."""
    for case in library.cases:
        for paragraph in paragraphs(case):
            figure = next(figures(paragraph.text), None)
            if figure and not MARKER.search(paragraph.text):
                fix = "在段末标上来源，例如 [S1]；不是来源里的数字就改用汉字"
                yield Finding(case, paragraph.at(figure.start()), f"“{shown(figure[0])}”没有注明来源", fix)


def figures(text: str) -> Iterator[re.Match[str]]:
    """The figures of a paragraph or a value; what is not one is blanked, so that offsets stay."""
    for pattern in (_NAMED, _LIST_NUMBER):
        text = pattern.sub(lambda found: re.sub(r"[^\n]", "，", found[0]), text)
    return _FIGURE.finditer(text)


CHECK = Check("T201", "error", "案例正文的数字没有注明来源", find)
