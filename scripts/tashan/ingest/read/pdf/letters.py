"""The letters of a page with their places, turned so that lines run from left to right and follow downwards."""

from __future__ import annotations

import math
from collections import Counter
from ctypes import c_double
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

import pypdfium2.raw as pdfium

from tashan.ingest.read.pdf.document import Page

# What PDFium gives for a hyphen at the end of a line, and for a glyph without a character.
_SIGNS = {"\x02": "-", "\ufffe": "-", "\0": "\ufffd", "\xad": "-", "\r": "", "\n": ""}
CLOSING = "，。、；：！？）》】」』〉〕"
MADE_UP = "\x1d"
_QUARTER, _CLOCKWISE = 90, 270
_VERTICAL = 0.6


@dataclass(frozen=True, slots=True)
class Letter:
    """A character, the left and right of its box, its base line and the size of its type, in points."""

    char: str
    left: float
    right: float
    base: float
    size: float


@dataclass(frozen=True, slots=True)
class _Glyph:
    char: str
    x: float
    y: float
    width: float
    size: float
    angle: int


def letters(page: Page) -> tuple[tuple[Letter, ...], str]:
    """The letters in the order of the file, and the words that lie across them, such as a watermark."""
    glyphs = _glyphs(page)
    if not glyphs:
        return (), ""
    main = Counter(glyph.angle for glyph in glyphs).most_common(1)[0][0]
    turned = main if main % _QUARTER == 0 else 0
    downwards = turned == 0 and _runs_downwards([glyph for glyph in glyphs if glyph.angle == 0])
    taken = {0, _CLOCKWISE} if downwards else {turned}  # figures lie on their side in lines that run downwards
    across = "".join(glyph.char for glyph in glyphs if glyph.angle not in taken)
    straight = (glyph for glyph in glyphs if glyph.angle in taken)
    return tuple(_placed(glyph, turned, downwards=downwards) for glyph in straight), across.strip()


def _glyphs(page: Page) -> list[_Glyph]:
    text = page.get_textpage()
    try:
        glyphs: list[_Glyph] = []
        for number in range(text.count_chars()):
            glyph = _glyph(text.raw, number)
            if glyph is not None:
                before = glyphs[-1].size if glyphs and glyph.char == MADE_UP else glyph.size
                glyphs.append(replace(glyph, size=before))
        return glyphs
    finally:
        text.close()


def _glyph(text: Any, number: int) -> _Glyph | None:
    """One character; None for ends of lines. A space that PDFium made up is MADE_UP."""
    char = chr(pdfium.FPDFText_GetUnicode(text, number))
    char = _SIGNS.get(char, char)
    if not char:
        return None
    char = MADE_UP if char == " " and pdfium.FPDFText_IsGenerated(text, number) else char
    x, y, matrix, box = c_double(), c_double(), pdfium.FS_MATRIX(), pdfium.FS_RECTF()
    pdfium.FPDFText_GetCharOrigin(text, number, x, y)
    pdfium.FPDFText_GetMatrix(text, number, matrix)
    pdfium.FPDFText_GetLooseCharBox(text, number, box)
    size = pdfium.FPDFText_GetFontSize(text, number) * math.hypot(matrix.c, matrix.d)
    angle = round(math.degrees(math.atan2(matrix.b, matrix.a))) % 360
    sideways = angle in (_QUARTER, _CLOCKWISE)
    width = box.top - box.bottom if sideways else box.right - box.left
    return _Glyph(char, x.value, y.value, width, size or 1, angle)


def _runs_downwards(glyphs: list[_Glyph]) -> bool:
    """Whether upright characters follow one below the other, as in books set in columns from the right."""
    steps = [(after.x - glyph.x, glyph.y - after.y) for glyph, after in pairwise(glyphs)]
    down = sum(abs(x) < abs(y) and 0 < y < 3 * glyph.size for (x, y), glyph in zip(steps, glyphs, strict=False))
    return down > _VERTICAL * max(1, len(steps)) and len(steps) > 5


def _placed(glyph: _Glyph, angle: int, *, downwards: bool) -> Letter:
    if downwards:
        start, base, width = -glyph.y, glyph.x, glyph.size if glyph.angle == 0 else glyph.width
    else:
        turn = -math.radians(angle)
        start = glyph.x * math.cos(turn) - glyph.y * math.sin(turn)
        base = glyph.x * math.sin(turn) + glyph.y * math.cos(turn)
        width = glyph.width
    # The box of a wide character may be that of its ink; marks that close may lose their empty half.
    width = (0.5 if glyph.char in CLOSING else 1.0) * glyph.size if glyph.char > "\u2e7f" else width
    return Letter(glyph.char, start, start + width, base, glyph.size)
