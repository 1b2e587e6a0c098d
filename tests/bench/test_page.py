"""The page of measurements: how a table is written, and that the committed page is the one that the target makes."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from bench.conversion import _terms
from bench.table import Section, markdown
from tests.material import needs_material

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "guide" / "bench" / "ingest.md"


def test_a_section_is_a_heading_its_meaning_a_table_and_notes():
    section = Section("快慢", "以一为单位。", ("工作", "倍数"), (("甲", 0.5), ("乙", None)), ("只跑一遍。",))
    assert markdown(section) == (
        "## 快慢\n\n以一为单位。\n\n| 工作 | 倍数 |\n| --- | ---: |\n| 甲 | 0.500 |\n| 乙 | — |\n\n- 只跑一遍。"
    )


def test_the_page_says_which_target_makes_it():
    head = PAGE.read_text("utf-8").splitlines()[:8]
    assert head[1] == "# 由 make bench-ingest 生成，不要手改"
    assert "bench-ingest:" in (ROOT / "Makefile").read_text("utf-8")


def test_the_page_names_no_machine():
    text = PAGE.read_text("utf-8")
    assert not re.search(r"/(?:home|root|tmp|usr|work)\b|localhost", text)


def test_the_kinds_of_terms_are_told_apart():
    kinds = {kind: len(pairs) for kind, pairs in _terms()}
    assert list(kinds) == ["繁体", "地区用字和旧字形", "半转换", "机器误转"]
    assert min(kinds.values()) > 40


@needs_material
def test_the_program_itself_is_measured_as_it_stands():
    """The other programs have an environment of their own; what is called of ours must be there today."""
    from bench import extraction, terms
    from bench.material import MATERIAL, rows, web_pages
    from tashan.ingest.tags import tagger
    from tashan.library.library import Library

    page = web_pages()[0]
    assert extraction.f1(page.gold, extraction._cleaned(page.data)) > 0.8
    row = rows(MATERIAL / "bench" / "csl_keywords_dev.jsonl")[0]
    assert 1 <= len(terms.own(tagger(Library()), row)) <= 5


@needs_material
@pytest.mark.parametrize("length", [10, 30])
def test_samples_of_encodings_are_the_same_each_time(length):
    from bench.encodings import _samples

    assert _samples(length) == _samples(length)
