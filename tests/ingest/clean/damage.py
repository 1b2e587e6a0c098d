"""Text as hypothesis makes it for cleaning: arbitrary, and put together from the samples of all rules."""

from __future__ import annotations

from importlib import import_module

from hypothesis import strategies as st

from tashan.ingest.clean import RULES


def samples(rule: str):
    """The module with the samples of a rule: KEEPS, and CHANGES from a text to what becomes of it."""
    return import_module(f"tests.ingest.clean.samples.{rule.replace('-', '_')}")


def _texts() -> list[str]:
    kinds = [samples(rule.name) for rule in RULES]
    return [text for kind in kinds for text in (*kind.KEEPS, *(old for old, _ in kind.CHANGES))]


def _cut(text: str, start: int, length: int) -> str:
    """A sample cut anywhere: half a tag, half a number, the beginning of a word."""
    return text[start:][:length]


_SHORT = [text for text in _texts() if len(text) <= 400]
# Characters that rules look for, so that arbitrary text is not all beside the point.
_SIGNS = '村民议事。，,;:?!()（）“”「」"0123456789 \n\r\t\u3000\xa0\u200b\ufeff一二、第页共○区農后著><br/&;#-—_*×某'
_GLUE = ("", "\n", "\n\n", " ", "。", "，", "1、", "2 ", "分享到", "\xa0", "\r\n", "区(qū)", "\f")

_cuts = st.builds(_cut, st.sampled_from(_SHORT), st.integers(0, 30), st.integers(1, 40))
_letters = st.text(_SIGNS, max_size=60)
_pieces = st.one_of(st.sampled_from(_SHORT), _cuts, st.sampled_from(_GLUE), _letters)

damaged = st.lists(_pieces, max_size=8).map("".join)
anything = st.one_of(st.text(max_size=80), _letters, damaged)
