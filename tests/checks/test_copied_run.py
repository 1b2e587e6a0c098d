"""Sentences taken over from a source are found in either script, through damage, and set phrases are free."""

from __future__ import annotations

from pathlib import Path

import pytest

from tashan.checks import copied
from tests.content import CASE, changed, loaded

BODY = "争水的事年年有，去年有 12 件。[S1]"
TAKEN = "各家各户轮流把守渠口的办法延续至今"
OTHERS = {f"其他{number}": "毫不相干的一段文字写在这里备用" * 3 + str(number) for number in range(2)}


def runs(tmp_path: Path, text: str, sources: dict[str, str]) -> list[tuple[int, int]]:
    library, _ = loaded(tmp_path, {"cases/C0001-yuanba.md": changed(CASE, BODY, text)})
    return [(each.line, each.column) for each in copied(library, sources)]


@pytest.mark.parametrize(
    "own",
    [
        "渠口由各户轮流看守，这办法沿用下来。",
        "各家各户轮流把守渠口。",
        "各家各户轮流，把守渠口的办法延续至今。",
        "各家各户轮流把守3渠口的办法延续至今。",
        "文件叫《各家各户轮流把守渠口的办法延续至今》。",
    ],
)
def test_leaves_own_words_and_titles_alone(tmp_path: Path, own: str) -> None:
    assert runs(tmp_path, own, {"原文": f"据说{TAKEN}。"}) == []


@pytest.mark.parametrize(
    ("own", "source"),
    [
        (f"村里{TAKEN}。", f"据说{TAKEN}。"),
        (f"村里{TAKEN}。", "據說各家各戶輪流把守渠口的辦法延續至今。"),
        (f"村里{TAKEN}。", "据说各家各户轮 流把守\n渠口的办\u00a0法延续至今。"),
        (f"村里“{TAKEN}”。", f"据说{TAKEN}。"),
    ],
)
def test_finds_what_was_taken(tmp_path: Path, own: str, source: str) -> None:
    assert len(runs(tmp_path, own, {"原文": source, **OTHERS})) == 1


def test_the_place_is_that_of_the_run(tmp_path: Path) -> None:
    assert runs(tmp_path, f"第一行\n村里{TAKEN}。", {"原文": TAKEN}) == [(39, 3)]


def test_values_of_the_frontmatter_are_looked_through_too(tmp_path: Path) -> None:
    text = changed(CASE, "议事会排出轮灌表。\nresults", f"{TAKEN}。\nresults")
    library, _ = loaded(tmp_path, {"cases/C0001-yuanba.md": text})
    assert [(each.line, each.code) for each in copied(library, {"原文": TAKEN})] == [(16, "T301")]


def test_a_phrase_of_three_independent_sources_is_free(tmp_path: Path) -> None:
    filler = (
        "山上种了许多果树今年收成不错大家都很高兴",
        "街道办事大厅搬到了新的地方群众前去办事",
        "学校放假以后孩子们都到图书室里去看书了",
    )
    independent = {str(number): f"{TAKEN}。{text}" for number, text in enumerate(filler)}
    assert runs(tmp_path, f"村里{TAKEN}。", independent) == []
    assert len(runs(tmp_path, f"村里{TAKEN}。", dict.fromkeys("甲乙丙", independent["0"]))) == 1


def test_without_sources_nothing_is_found(tmp_path: Path) -> None:
    assert runs(tmp_path, f"村里{TAKEN}。", {}) == []
