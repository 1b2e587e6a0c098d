"""What an entry says to stand in its source is looked up there; what cannot be found is told with its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from tashan.checks.verify import verify
from tests.content import CASE, PROBLEM, changed, loaded

HASH = "a" * 64
SOURCE = "　　云溪县去年争水的事有12件，今年只有3件。大家叫它“院坝议事”，会上“先說道理，後說面子”。\n第二段完。"
HASHED = changed(CASE, "    kind: own\n", f"    kind: own\n    sha256: {HASH}\n")
LINE = "争水的事年年有，去年有 12 件。[S1]"


def faults(tmp_path: Path, case: str, texts: dict[str, str] | None = None, **files: str) -> list[tuple[int, int, str]]:
    library, unread = loaded(tmp_path, {"cases/C0001-yuanba.md": case, **files})
    assert unread == ()
    found = verify(library, {HASH: SOURCE} if texts is None else texts)
    return [(each.line, each.column, each.code) for each in found.missing]


@pytest.mark.parametrize(
    "text",
    [
        "争水的事有十二件，剩下叁件。[S1]",
        "争水有１２件。[S1]",
        "会上“先说道理，后说面子”。[S1]",
        "会上“先说道理……面子”。[S1]",
        "少了约七成五，即75%（编者按12件和3件计算）。[S1]",
        "五个人，各有各的主意。[S1]",
        "今年是2021年。[S1]",
        "这叫“一本万利”，是编者的话。",
    ],
)
def test_what_the_source_says_or_the_editors_own_is_left_alone(tmp_path: Path, text: str) -> None:
    assert faults(tmp_path, changed(HASHED, LINE, text)) == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("争水的事有13件。[S1]", (39, 6, "T501")),
        ("少了75%。[S1]", (39, 3, "T501")),
        ("少了7.5%。[S1]", (39, 3, "T501")),
        ("大家叫它“院坝会”。[S1]", (39, 5, "T502")),
        ("有人说“先说面子，后说道理”。", (39, 4, "T502")),
        ("第一件。\n第二件：1.2万人。[S1]", (40, 5, "T501")),
        ("- 1.2万人。[S1]", (39, 3, "T501")),
    ],
)
def test_what_the_source_does_not_say_is_told_with_its_place(
    tmp_path: Path, text: str, fault: tuple[int, int, str]
) -> None:
    assert faults(tmp_path, changed(HASHED, LINE, text)) == [fault]


@pytest.mark.parametrize(
    ("before", "after", "codes"),
    [
        ("value: '3'", "value: '三'", []),
        ("value: '3'", "value: '4'", ["T501"]),
        ("unit: 件", "unit: 起", ["T501"]),
        ("value: '3'\n    unit: 件", "value: 全部", ["T501"]),
        ("value: '3'", "value: '3'\n    before: 12件", []),
        ("value: '3'", "value: '3'\n    before: 15件", ["T501"]),
        ("value: '3'", "value: '3'\n    before: 约15件（编者推算）", []),
        ("at: 第二段", "at: 写“第二段完”的一段", []),
        ("at: 第二段", "at: 写“末段”的一段", ["T502"]),
        ("议事会排出轮灌表。\nresults", "议事会排出5张轮灌表。\nresults", ["T501"]),
    ],
)
def test_values_of_the_frontmatter(tmp_path: Path, before: str, after: str, codes: list[str]) -> None:
    assert [code for _, _, code in faults(tmp_path, changed(HASHED, before, after))] == codes


@pytest.mark.parametrize(("year", "codes"), [(2023, []), (2022, []), (2020, ["T501"])])
def test_the_year_of_a_spread_may_be_told_by_last_year(tmp_path: Path, year: int, codes: list[str]) -> None:
    spread = f"spread:\n  - {{place: 某市, year: {year}, source: S1}}\nsources:"
    case = changed(changed(HASHED, "sources:", spread), "    kind: own\n", "    kind: own\n    date: 2023-05-01\n")
    assert [code for _, _, code in faults(tmp_path, case)] == codes


def test_how_widespread_a_problem_is_stands_in_its_source(tmp_path: Path) -> None:
    extent = "extent:\n  - {what: 争水, value: '13', unit: 件, place: 云溪县, source: S1, at: 第一段}\n"
    source = f"sources:\n  - {{key: S1, title: 议事会, kind: own, sha256: {HASH}}}\nupdated:"
    problem = changed(changed(PROBLEM, "causes:", f"{extent}causes:"), "updated:", source)
    found = faults(tmp_path, HASHED, **{"docs/problems/P001-guangai.md": problem})
    assert [code for _, _, code in found] == ["T501"]


def test_the_advice_of_a_topic_rests_on_no_source_but_its_marked_paragraphs_do(tmp_path: Path) -> None:
    own = "questions: [去年有99件吗？回“不归我们单位管”的有几件？]\n"
    source = f"sources:\n  - {{key: S1, title: 议事会, kind: own, sha256: {HASH}}}\nupdated:"
    problem = changed(PROBLEM, "updated:", own + source) + "\n问十户人家，有88户说不清。\n\n那一年有77件。[S1]\n"
    found = faults(tmp_path, HASHED, **{"docs/problems/P001-guangai.md": problem})
    assert [code for _, _, code in found] == ["T501"]


def test_a_source_that_is_not_at_hand_is_told_once_and_only_when_it_is_needed(tmp_path: Path) -> None:
    second = f"  - {{key: S2, title: 另一篇, kind: own, sha256: {'b' * 64}}}\nstate:"
    both = changed(HASHED, "state:", second)
    assert faults(tmp_path, both) == []
    assert faults(tmp_path, changed(both, LINE, "有13件，又有14件。[S2]")) == [(33, 46, "T503")]
    assert [code for _, _, code in faults(tmp_path, CASE)] == ["T503"]


def test_every_claim_is_counted(tmp_path: Path) -> None:
    library, _ = loaded(tmp_path, {"cases/C0001-yuanba.md": changed(HASHED, LINE, "有13件，叫“院坝会”。[S1]")})
    found = verify(library, {HASH: SOURCE})
    assert (found.figures, found.quotations, len(found.missing)) == (2, 1, 2)
