"""What stands in one blank, without the hint that stood there before."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from tashan.form.field import Field
from tashan.form.printed import plain
from tashan.form.read.blocks import Paragraph

# What Word, WPS and LibreOffice put into a control that was emptied.
_PROMPTS = re.compile(
    r"(?:单击|点击)(?:或点击)?(?:此处|这里)?(?:以)?(?:输入|添加|选择)?(?:文字|文本|内容|日期)?[。.]?|选择一?[项个][。.]?"
    r"|(?:Click|Choose|Enter)(?: or tap)? .{0,40}\."
)

_LONG = 9


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer by paragraphs; none where the blank was left as it was."""

    paragraphs: tuple[Paragraph, ...] = ()

    @property
    def text(self) -> str:
        """The answer on one line."""
        return "".join("".join(line.strip() for line in one.text.split("\n")) for one in self.paragraphs)

    @property
    def lines(self) -> tuple[str, ...]:
        """Its lines, with the numbers of automatic lists left out."""
        return tuple(line.strip() for one in self.paragraphs for line in one.text.split("\n") if line.strip())


def answer(paragraphs: Iterable[Paragraph], field: Field) -> Answer:
    """The answer in a blank of this field."""
    kept = (Paragraph(_without(one.text, field.hint), one.heading, one.label) for one in paragraphs)
    return Answer(tuple(one for one in kept if one.text))


def _without(text: str, hint: str) -> str:
    """The text without hint and prompts: typed over, before or behind them."""
    text = text.replace("\u200b", "").replace("\ufeff", "").strip(" \t\u00a0\u3000\n")
    if len(hint) >= _LONG:  # a short one may begin an answer: 一句话说不清
        text = text.removeprefix(hint).removesuffix(hint).strip()
    return "" if plain(text) == plain(hint) or _PROMPTS.fullmatch(text) else text
