"""The committed weights of themes are the ones that the annotated articles teach."""

from __future__ import annotations

import re

from tashan.ingest.tags import tagger
from tashan.ingest.tags.evidence import START, TABLE, Measures
from tashan.ingest.tags.evidence import learnt as committed
from tashan.library.load import load
from tests.material import needs_material
from training.themes import LABELS, QUIET, ROOT, articles, balance, learnt, table

# The library's words and the cleaning shift what an article's evidence comes to; `make themes` makes the table anew.
SHIFT = 0.8


def test_labels_are_names_and_themes_alone() -> None:
    lines = LABELS.read_text("utf-8").splitlines()
    assert len(lines) > 50
    assert [line for line in lines if not re.fullmatch(r"[\w-]+\t~?[a-z]+(?: ~?[a-z]+)*", line)] == []


def test_labels_name_themes_of_the_library() -> None:
    known = {theme.id for theme in load(ROOT)[0].themes}
    assert set(re.findall(r"\b[a-z]+(?=[ \n])", re.sub(r"^\S+\t", "", LABELS.read_text("utf-8"), flags=re.M))) <= known


def test_the_table_says_which_target_makes_it_and_holds_what_it_was_made_from() -> None:
    assert "make themes" in TABLE.read_text("utf-8").splitlines()[0]
    assert TABLE.read_text("utf-8") == table(committed())
    assert list(committed()) == [START, *Measures._fields, *QUIET]


@needs_material
def test_the_material_gives_the_table_again() -> None:
    found = articles(tagger(load(ROOT)[0]))
    again = learnt(found)
    assert [name for name in again if abs(again[name] - committed()[name]) > SHIFT] == []
    precision, recall = balance((article, committed()) for article in found)
    assert min(precision, recall) >= 0.7
