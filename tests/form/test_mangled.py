"""Whatever becomes of the rows, cells and controls of a form, it gives a case or faults that name fields."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.form.case import make
from tashan.form.fault import told
from tashan.form.model import completed
from tashan.form.read.word import read
from tashan.form.recognise import recognise
from tashan.form.words import words_of
from tashan.library.model import Case
from tashan.library.origin import Origin
from tests.form import filling
from tests.form.filling import edited, filled, part

# A row, a cell, a paragraph or a control; none of those within a table holds another of its kind.
_PIECES = {
    "row": re.compile(r"<w:tr>.*?</w:tr>", re.DOTALL),
    "cell": re.compile(r"<w:tc>.*?</w:tc>", re.DOTALL),
    "control": re.compile(r"<w:sdt>.*?</w:sdt>", re.DOTALL),
    "run": re.compile(r"<w:r>.*?</w:r>", re.DOTALL),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    return filling.library(tmp_path_factory.mktemp("root"))


@pytest.fixture(scope="module")
def form(library):
    return filled(library)


def outcome(data: bytes, library):
    """The case and the faults that a file gives, read in this process."""
    made = make(recognise(read(data)), words_of(library))
    values, faults = completed(made)
    case = Case.model_validate({**values, "id": "C0001", "origin": Origin("cases/C0001-x.md"), "body": made.body})
    return case, [told(fault, made.rows) for fault in faults]


@given(st.data())
@settings(max_examples=40, deadline=None)
def test_pieces_may_be_deleted_doubled_and_moved(form, library, data):
    kind = data.draw(st.sampled_from(sorted(_PIECES)))
    pieces = list(_PIECES[kind].finditer(part(form)))
    chosen = data.draw(st.lists(st.sampled_from(range(len(pieces))), min_size=1, max_size=6, unique=True))
    change = data.draw(st.sampled_from(["delete", "double", "swap"]))
    other = pieces[data.draw(st.sampled_from(range(len(pieces))))][0]

    def changed(xml: str) -> str:
        for number in sorted(chosen, reverse=True):
            piece = pieces[number]
            after = {"delete": "", "double": piece[0] * 2, "swap": other}[change]
            xml = xml[: piece.start()] + after + xml[piece.end() :]
        return xml

    _, faults = outcome(edited(form, changed), library)
    assert all(re.fullmatch(r"『[^\n]+』：[^\n]+（[^\n]+）", line) for line in faults), faults


def test_a_row_deleted_takes_nothing_else_with_it(form, library):
    whole, _ = outcome(form, library)
    kept = whole.model_dump(exclude={"origin", "id"})
    for row in _PIECES["row"].finditer(part(form)):
        case, faults = outcome(edited(form, lambda xml, row=row: xml.replace(row[0], "", 1)), library)
        values = case.model_dump(exclude={"origin", "id"})
        lost = {key for key, value in kept.items() if values[key] != value}
        # A row of pairs holds two fields, one of which may also tell of the other; a sheet's row is part of its list.
        assert len(lost) <= 3, (lost, row[0][:200])
        assert len(faults) <= 4
