"""The words of a built page in traditional characters: text and labels change, markup does not.

OpenCC turns characters, never words (s2tw, s2hk): a quotation or a title in 《》 says exactly what it said.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from functools import lru_cache

Convert = Callable[[str], str]

_TOKEN = re.compile(
    r"(?P<raw><(?P<name>script|style)\b(?P<attributes>[^>]*)>(?P<body>.*?)</(?P=name)\s*>|<!--.*?-->)"
    r"|(?P<tag><(?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*>)|(?P<text>[^<]+)",
    re.DOTALL | re.IGNORECASE,
)
# Tags that stand inside a word or a sentence: 干<wbr>部 is read as one.
_INSIDE = re.compile(
    r"</?(?:wbr|span|b|strong|a|mark|em|i|small|sub|sup|abbr|cite|q|u|del|ins|time|bdi)\b", re.IGNORECASE
)
_LABEL = re.compile(r"(?<=\s)(title|alt|aria-label|aria-description|placeholder|label)=(\"[^\"]*\"|'[^']*')")
_DESCRIPTION = re.compile(r"(?<=\scontent=)\"[^\"]*\"")
_HAN = re.compile(r"[\u3400-\u9fff]")


def converted(page: str, convert: Convert) -> str:
    """`page` (HTML) with its words converted."""
    pieces = [(found.lastgroup or "", found[0], found) for found in _TOKEN.finditer(page)]
    joined = "".join(_readable(kind, piece) for kind, piece, _ in pieces)
    words = convert(joined)
    if len(words) != len(joined):  # OpenCC's tables are one for one today; were they not, each text stands alone
        return "".join(_alone(piece, found, convert) for _, piece, found in pieces)
    return "".join(_placed(pieces, words, convert))


def _readable(kind: str, piece: str) -> str:
    """What one piece adds to the running text of the page: text itself, or a break where a block begins or ends."""
    if kind == "text":
        return piece
    return "" if _INSIDE.match(piece) else "\n"


def _placed(pieces: list[tuple[str, str, re.Match[str]]], words: str, convert: Convert) -> Iterator[str]:
    at = 0
    for kind, piece, found in pieces:
        length = len(_readable(kind, piece))
        yield words[at : at + length] if kind == "text" else _alone(piece, found, convert)
        at += length


def _alone(piece: str, found: re.Match[str], convert: Convert) -> str:
    if found["tag"]:
        return _tag(piece, convert) if _HAN.search(piece) else piece
    if found["text"]:
        return convert(piece)
    settings = found["body"] and "application/json" in found["attributes"]
    return piece.replace(found["body"], _json(found["body"], convert)) if settings else piece


@lru_cache(maxsize=50_000)  # the frame of every page has the same tags
def _tag(tag: str, convert: Convert) -> str:
    """A tag with the words that readers see or hear converted; ids, classes and addresses stay."""
    if tag.lower().startswith("<meta"):
        named = 'name="description"' in tag
        return _DESCRIPTION.sub(lambda found: convert(found[0]), tag) if named else tag
    return _LABEL.sub(lambda found: f"{found[1]}={convert(found[2])}", tag)


@lru_cache(maxsize=64)
def _json(body: str, convert: Convert) -> str:
    """The settings of Material, which hold the words of its search box; `<` stays escaped as it was."""
    return json.dumps(json.loads(convert(json.dumps(json.loads(body), ensure_ascii=False)))).replace("<", "\\u003c")
