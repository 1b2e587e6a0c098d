"""Pieces of an object, put together, are what the encoder writes of the whole."""

from __future__ import annotations

import json

from hypothesis import given
from hypothesis import strategies as st

from tashan.ingest.encoded import a_line_each, on_one_line, pieces_of

VALUES = st.recursive(st.none() | st.booleans() | st.integers() | st.text(), st.lists)
OBJECTS = st.dictionaries(st.text(), VALUES)


@given(OBJECTS)
def test_on_one_line_it_is_what_json_writes(told: dict[str, object]) -> None:
    assert on_one_line(pieces_of(told)) == json.dumps(told, ensure_ascii=False)


@given(OBJECTS)
def test_a_line_each_it_reads_back(told: dict[str, object]) -> None:
    assert json.loads(a_line_each(pieces_of(told))) == told


@given(OBJECTS)
def test_no_piece_holds_a_tab_or_a_new_line(told: dict[str, object]) -> None:
    """They part the pieces of a batch on the disk, and its objects on standard output."""
    assert not set("\t\n\r") & set(on_one_line(pieces_of(told)))
