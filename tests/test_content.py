"""The published library keeps its promises to readers: every figure and every place in a source can be found there."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tashan.checks import copied
from tashan.chinese.script import to_hans
from tashan.library.library import Library
from tashan.library.load import load
from tashan.library.vocabulary import THEMES
from tests.material import needs_material
from tests.sources import source_texts

ROOT = Path(__file__).resolve().parents[1]
_TYPING = str.maketrans("（），：；", "(),:;", " \n")
_QUOTED = re.compile(r"“([^”]+)”")


@cache
def _library() -> Library:
    return load(ROOT)[0]


@cache
def _clean_by_hash() -> dict[str, str]:
    """Hash of a source file → its simplified text, without the differences that typing makes."""
    return {key: _plain(to_hans(text)) for key, text in source_texts().items()}


def _plain(text: str) -> str:
    return text.translate(_TYPING)


def _claims() -> Iterator[tuple[str, str, str]]:
    """Case, hash of the source, and words that the case says stand in it: figures, and the places they are found at."""
    for case in _library().cases:
        hashes = {source.key: source.sha256 or "" for source in case.sources}
        for result in case.results:
            for words in (result.value + (result.unit or ""), *_QUOTED.findall(result.at)):
                yield case.id, hashes[result.source], words


def test_every_file_is_read() -> None:
    assert [str(fault) for fault in load(ROOT)[1]] == []


def test_every_theme_has_its_page_under_its_name() -> None:
    assert {theme.id: theme.name for theme in _library().themes} == dict(THEMES)


@needs_material
@pytest.mark.parametrize(("case", "source", "words"), sorted(set(_claims())))
def test_figures_and_places_stand_in_the_source(case: str, source: str, words: str) -> None:
    assert _plain(words) in _clean_by_hash()[source], case


@needs_material
def test_quotations_are_the_sources_own_words() -> None:
    texts = _clean_by_hash()
    strange = [
        (case.id, words)
        for case in _library().cases
        for words in _QUOTED.findall(case.body)
        if not any(_plain(words) in texts[source.sha256 or ""] for source in case.sources)
    ]
    assert strange == []


@needs_material
def test_no_sentence_is_taken_over_from_a_source() -> None:
    assert [str(each) for each in copied(_library(), source_texts())] == []
