"""The form cannot fall behind the model, and speaks as editors do."""

from __future__ import annotations

import hashlib
import re

import pytest

from tashan.form.field import Grid
from tashan.form.layout import BY_PROGRAM, EDITION, SECTIONS, TABLES
from tashan.form.printed import PRINTED, plain
from tashan.form.values.readers import READERS
from tashan.form.word import form
from tashan.form.words import choices, words_of
from tashan.library import keys
from tashan.library.load import load
from tashan.library.model import Case
from tests.form.filling import part
from tests.test_house import ROOT

# Edition → digest of its labels. Whoever changes a label, or the order of fields, adds a line and raises EDITION.
EDITIONS = {1: "ff9765d6029a"}
_NOT_FOR_EDITORS = re.compile(r"PR\b|YAML|yaml|frontmatter|slug|[Mm]arkdown|[Gg]it|[Jj]son|commit|分支|[a-z]+_[a-z]+")


def fields():
    return [(table, one) for table in TABLES for one in (table.columns if isinstance(table, Grid) else table.fields)]


def in_model() -> set[str]:
    found = set()
    for key in Case.model_fields:
        part_model, _ = keys.home(Case, (key, "-"))
        inner = part_model.model_fields if part_model is not Case else ()
        found |= {f"{key}.{each}" for each in inner} or {key}
    return found


def test_every_key_of_the_model_is_a_field_or_filled_by_the_program():
    in_form = {".".join((*table.path, *one.path)) for table, one in fields() if one.kind != "body"}
    assert in_form | BY_PROGRAM == in_model()
    assert in_form & BY_PROGRAM == set()


def test_labels_are_told_apart():
    labels = [plain(one.label) for table, one in fields() if not isinstance(table, Grid)]
    assert len(labels) == len(set(labels))
    assert not PRINTED & set(labels)
    for table in TABLES:
        if isinstance(table, Grid):
            columns = [plain(one.label) for one in table.columns]
            assert len(columns) == len(set(columns))
            assert not set(columns) & set(labels)
            assert sum(one.width for one in table.columns) == 150


def test_every_kind_of_field_has_a_reader_and_closed_lists_have_choices():
    words = words_of(load(ROOT)[0])
    for table, one in fields():
        assert one.kind in READERS
        listed = choices(one, table, words)
        assert bool(listed) == (one.kind in {"choice", "topic", "source", "theme", "policy", "yes_no"}), one.label
        assert not one.default or one.default in listed.values()


def test_a_changed_form_has_a_new_edition():
    labels = "/".join((*(one.label for _, one in fields()), *(section.heading for section in SECTIONS)))
    assert EDITIONS[EDITION] == hashlib.sha256(labels.encode()).hexdigest()[:12]
    assert max(EDITIONS) == EDITION


@pytest.mark.parametrize("name", ["word/document.xml", "word/header.xml", "word/footer.xml"])
def test_it_says_nothing_that_an_editor_need_not_know(name):
    data = form(words_of(load(ROOT)[0]))
    shown = re.findall(r"<w:t[^>]*>([^<]*)<|(?:displayText|w:alias w:val)=\"([^\"]*)\"", part(data, name))
    assert [text for pair in shown for text in pair if _NOT_FOR_EDITORS.search(text)] == []


def test_the_same_words_give_the_same_bytes():
    words = words_of(load(ROOT)[0])
    assert form(words) == form(words)
