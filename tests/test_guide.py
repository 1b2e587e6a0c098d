"""The guides tell the truth: what they say of a case is in its file, what they let a reader type works."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from tashan.library.audience import published
from tashan.library.evidence import certainty
from tashan.library.library import Library
from tashan.library.load import load
from tashan.library.vocabulary import CERTAINTIES, EFFECTS, RESULT_KINDS

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "guide"
PAGES = sorted(path for path in GUIDE.rglob("*.md") if not {"bench", "reference"} & set(path.parts))
_CASE = re.compile(r"cases/(C[0-9]{4})\.html")
_FIGURE = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_NONE_YET = "现有案例里还没有"


@cache
def _library() -> Library:
    return published(load(ROOT)[0])


def _said(text: str) -> list[tuple[str, str]]:
    """Each clause of a page that links exactly one case, with the id of the case."""
    clauses = (clause for line in text.splitlines() for clause in re.split(r"[。；|]", line))
    return [(found[0], clause) for clause in clauses if len(found := _CASE.findall(clause)) == 1]


def _name(path: Path) -> str:
    return path.relative_to(GUIDE).as_posix()


@pytest.mark.parametrize("page", PAGES, ids=_name)
def test_a_figure_told_of_a_case_is_in_its_file(page):
    for case, clause in _said(page.read_text("utf-8")):
        (file,) = (ROOT / "cases").glob(f"{case}-*.md")
        figures = _FIGURE.findall(re.sub(r"\]\([^)]*\)|C[0-9]{4}", "", clause))
        assert set(figures) <= set(_FIGURE.findall(file.read_text("utf-8"))), clause


def _listed(section: str) -> dict[str, str]:
    """The bold names of the section's list, each with what follows."""
    part = (GUIDE / "evidence.md").read_text("utf-8").split(f"\n## {section}\n")[1].split("\n## ")[0]
    return dict(re.findall(r"^- \*\*(.+?)\*\*：(.*)$", part, re.MULTILINE))


def _effects(words: str) -> list[str]:
    return [case.id for case in _library().cases if case.effect and EFFECTS[case.effect] == words]


def _levels(words: str) -> list[str]:
    level = CERTAINTIES.index(words)
    return [case.id for case in _library().cases if certainty(case) == level]


@pytest.mark.parametrize(
    ("section", "names", "having"),
    [("成效有五种", tuple(EFFECTS.values()), _effects), ("依据有六级", CERTAINTIES, _levels)],
)
def test_every_example_of_the_evidence_ladder_is_one(section, names, having):
    listed = _listed(section)
    assert tuple(listed) == names
    for words, told in listed.items():
        examples, there = _CASE.findall(told), having(words)
        assert set(examples) <= set(there), words
        assert (_NONE_YET in told) == (there == []) == (examples == []), words


def test_the_kinds_of_figures_are_told_by_figures_of_their_kind():
    part = (GUIDE / "evidence.md").read_text("utf-8")
    rows = re.findall(r"^\| (结果|产出|底数) \|.*?cases/(C[0-9]{4})\.html\)：(.*) \|$", part, re.MULTILINE)
    assert [row[0] for row in rows] == list(RESULT_KINDS.values())
    for words, id_, told in rows:
        case = next(case for case in _library().cases if case.id == id_)
        values = {result.value for result in case.results if RESULT_KINDS[result.kind] == words}
        assert any(value in told for value in values), told
