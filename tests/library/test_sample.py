"""Synthetic trees are valid, the same for the same seed, and of the promised size."""

from __future__ import annotations

from pathlib import Path

from tashan.checks import run
from tashan.library.load import load
from tashan.library.output import write_files
from tashan.library.sample import sample


def test_a_tree_is_loaded_and_checked_without_a_word(tmp_path: Path) -> None:
    write_files(sample(60, seed=3), tmp_path)
    library, faults = load(tmp_path)
    assert [str(each) for each in (*faults, *run(library))] == []
    assert len(library.cases) == 60
    assert (len(library.problems), len(library.causes), len(library.measures), len(library.themes)) == (30, 18, 44, 17)
    assert all(2000 <= len(case.body) <= 4000 for case in library.cases)


def test_the_same_seed_gives_the_same_bytes_and_another_gives_others() -> None:
    assert list(sample(5, seed=1)) == list(sample(5, seed=1))
    assert list(sample(5, seed=1)) != list(sample(5, seed=2))


def test_a_larger_tree_begins_with_the_smaller_one() -> None:
    assert list(sample(9))[: len(list(sample(4)))] == list(sample(4))


def test_words_come_by_zipfs_law_and_titles_differ() -> None:
    texts = [file.data.decode() for file in sample(300) if file.path.startswith("cases/")]
    assert len({text.split("\n")[1] for text in texts}) == len(texts)
    common, rare = (sum(word in text for text in texts) for word in ("党支部", "剑麻"))
    assert common > 200
    assert 0 < rare < common / 2


def test_only_content_is_written() -> None:
    assert {file.path.split("/")[0] for file in sample(2)} == {"cases", "docs"}
