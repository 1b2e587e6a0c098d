"""Remove the numbers that a document viewer puts before its chunks of text, and join the chunks.

The viewer cuts a text every few hundred characters, in the middle of words, and numbers the pieces 1、 2、 3、 as if
they were a list. A real list has items that are sentences: here most pieces end without a mark that could end one.
"""

import re
from collections.abc import Iterator

from tashan.ingest.lines import Line, lines
from tashan.ingest.rule import Found, Rule

_NUMBER = re.compile(r"(\d{1,3})\s?(?:、|[.,](?!\d))")
_FINISHED = re.compile(r"[。!?:;…”\"’』」)\]》]$")
_FEWEST, _LONG, _CUT = 3, 80, 0.6


def _look(text: str) -> Found:
    for chain in _chains(text):
        pieces = [line.words for line, _ in chain]
        cut = sum(not _FINISHED.search(piece) for piece in pieces[:-1])
        if sum(map(len, pieces)) >= _LONG * len(chain) and cut >= _CUT * (len(chain) - 1):
            yield from _joints(chain)


def _chains(text: str) -> Iterator[list[tuple[Line, int]]]:
    """Runs of neighbouring lines numbered 1, 2, 3 …, each with the length of its number."""
    chain: list[tuple[Line, int]] = []
    for line in lines(text):
        match = line.words[0].isdecimal() and _NUMBER.match(line.words)
        number = int(match[1]) if match else 0
        if match and number == len(chain) + 1:
            chain.append((line, _skip(text, line) + match.end()))
            continue
        if len(chain) >= _FEWEST:
            yield chain
        chain = [(line, _skip(text, line) + match.end())] if match and number == 1 else []
    if len(chain) >= _FEWEST:
        yield chain


def _skip(text: str, line: Line) -> int:
    raw = text[line.start : line.end]
    return len(raw) - len(raw.lstrip())


def _joints(chain: list[tuple[Line, int]]) -> Iterator[tuple[int, int, str]]:
    """The number of the first piece; for each other piece, the break before it and its number."""
    before = None
    for line, length in chain:
        yield line.start if before is None else before, line.start + length, ""
        before = line.end


RULE = Rule("chunk-numbers", "文档预览的分段序号，不是原文的条目", _look).seeing_lines()
