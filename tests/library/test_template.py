"""The templates cannot fall behind the model: every key and every code of a closed list stands in them, explained."""

from __future__ import annotations

import re

import pytest
from pydantic import BaseModel

from tashan.checks.figure_without_source import figures
from tashan.checks.paragraph import paragraphs
from tashan.library import keys
from tashan.library.files import KINDS, WRITTEN, File
from tashan.library.frontmatter import take_apart
from tashan.library.load import entry_of
from tashan.library.model import Case, Collection, Theme, Topic
from tashan.library.template import template

FILES = {"case": "C0001", "problem": "P001", "cause": "K001", "measure": "M001", "policy": "D001", "theme": "selfgov"}
ALL = (*KINDS, WRITTEN)


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.model.__name__)
def test_a_template_is_a_valid_file(kind: object) -> None:
    text = template(kind.model)  # type: ignore[attr-defined]
    key = re.search(r"^id: (\S+)$", text, re.MULTILINE)
    entry, faults = entry_of(File("x.md", kind, key[1] if key else "C0001", text))  # type: ignore[arg-type]
    assert [str(each) for each in faults] == []
    assert entry is not None
    assert entry.state == "draft", "a copy of a template is not published by accident"


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.model.__name__)
def test_every_key_stands_in_it(kind: object) -> None:
    model = kind.model  # type: ignore[attr-defined]
    text = template(model)
    written = take_apart(text).parsed.keys
    # Parts that every kind shares are spelt out in the template of cases.
    shared = {"sources", "history"} if model is not Case else set()
    named_by_file = set() if issubclass(model, (Topic, Theme, Collection)) else {"id"}
    expected = set(expected_keys(model, shared)) - {(key,) for key in named_by_file}
    assert {tuple(step for step in path if isinstance(step, str)) for path in written} >= expected


def expected_keys(model: type[BaseModel], shared: set[str]) -> list[tuple[str, ...]]:
    found: list[tuple[str, ...]] = []
    for key in keys.names(model):
        found.append((key,))
        part, _ = keys.home(model, (key, "-"))
        if part is not model and key not in shared:
            found += [(key, inner) for inner in keys.names(part)]
    return found


@pytest.mark.parametrize("kind", ALL, ids=lambda kind: kind.model.__name__)
def test_every_key_is_explained_above_it_with_its_name_and_codes(kind: object) -> None:
    model = kind.model  # type: ignore[attr-defined]
    text = template(model)
    comments = "".join(line for line in text.split("\n") if line.lstrip().startswith("#"))
    shared = {"sources", "history"} if model is not Case else set()
    for path in expected_keys(model, shared):
        if path == ("id",) and not issubclass(model, (Topic, Theme, Collection)):
            continue
        part, key = keys.home(model, path)
        assert keys.label(part, key) in comments or key in comments, path
        for code, meaning in keys.options(part, key).items():
            assert re.search(rf"{code} {meaning}|{code}\b.*{meaning}", comments), (path, code)


def test_the_template_of_cases_names_every_required_key_as_such() -> None:
    lines = template(Case).split("\n")
    for number, line in enumerate(lines):
        key = line.partition(":")[0]
        field = Case.model_fields.get(key)
        if field and field.is_required():
            above = "".join(lines[max(0, number - 5) : number])
            assert "必填" in above, key


def test_the_body_of_the_template_of_cases_states_no_figure() -> None:
    entry, _ = entry_of(File("x.md", KINDS[0], "C0001", template(Case)))
    assert entry is not None
    assert all(not list(figures(each.text)) for each in paragraphs(entry))
