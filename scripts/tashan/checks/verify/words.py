"""The figures and the quotations of a text that its writer says to have from a source.

A figure is written in Arabic digits, as the sources count; numbers of our own are written out in Chinese, and a
sentence that says that the editors computed something (编者计算) is theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.checks.figure_without_source import figures

_SENTENCE = re.compile(r"[^。；！？\n]+")
_COMPUTED = re.compile(r"编者[^，。；]{0,20}[算计]")
_QUOTATION = re.compile(r"“([^“”]+)”")

Word = tuple[str, int]


def counted(text: str) -> Iterator[Word]:
    """Each figure with its offset."""
    for sentence in _SENTENCE.finditer(text):
        if not _COMPUTED.search(sentence[0]):
            for figure in figures(sentence[0]):
                yield figure[0].strip(), sentence.start() + figure.start()


def quoted(text: str) -> Iterator[Word]:
    """What stands between each pair of quotation marks, with the offset of the first mark."""
    for quotation in _QUOTATION.finditer(text):
        yield quotation[1], quotation.start()
