"""The bench of searches: every search gets the same text, costs are told, and the page says what was measured."""

from __future__ import annotations

import json
import sys

import pytest

from bench.search import report
from bench.search.cost import run
from bench.search.drawn import drawn
from bench.search.figures import Figures, keep, kept, share
from bench.search.gold import NATIVE
from bench.search.pages import markdown, page, write
from bench.table import markdown as as_markdown
from tashan.chinese.fold import fold
from tashan.library.audience import published
from tashan.library.load import load
from tashan.library.output import write_files
from tashan.library.sample import sample
from tashan.search.entries import entries
from tests.bench.test_page import ROOT

PAGE = ROOT / "docs" / "guide" / "bench" / "search.md"


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    root = tmp_path_factory.mktemp("few")
    write_files(sample(5), root)
    return entries(published(load(root)[0]))


def runs(text):
    return set(fold(text).split())


def test_every_form_of_a_page_has_the_text_that_ours_has(found):
    for entry in found:
        own = set().union(*map(runs, entry.fields))
        assert own <= runs(markdown(entry)), entry.id
        assert own <= runs(page(entry).replace("<", " <").replace(">", "> ")), entry.id


def test_no_form_of_a_page_is_markup_by_what_it_says(found):
    entry = next(entry for entry in found if entry.kind == "case")
    assert page(entry).count("<h1>") == 1
    assert sum(line.startswith("# ") for line in markdown(entry).splitlines()) == 1


def test_the_forms_lie_where_the_searches_look(found, tmp_path):
    write(found, tmp_path)
    ids = {json.loads(line)["id"] for line in (tmp_path / "pages.jsonl").read_text("utf-8").splitlines()}
    assert ids == {entry.id for entry in found}
    assert {path.stem for path in (tmp_path / "docs").rglob("*.md")} == {*ids, "index"} - {""}
    assert (tmp_path / "html" / "case" / "C0001.html").is_file()


def test_a_command_costs_time_and_memory(tmp_path):
    cost = run([sys.executable, "-c", "sum(range(10**6)); import time; time.sleep(0.5)"], tmp_path)
    assert cost.fault == ""
    assert cost.seconds > 0
    assert cost.memory > 1_000_000


def test_a_command_that_fails_says_so(tmp_path):
    assert run([sys.executable, "-c", "raise SystemExit(3)"], tmp_path).fault == "中途停下，退出码 3"


def test_a_command_that_takes_too_much_memory_is_ended(tmp_path, monkeypatch):
    monkeypatch.setattr("bench.search.cost.GIGABYTES", 0)
    cost = run([sys.executable, "-c", "import time; time.sleep(60)"], tmp_path)
    assert cost.fault.startswith("内存超过")


def test_drawn_queries_are_the_same_each_time_and_true(found):
    once = list(drawn(found, 20))
    assert once == list(drawn(found, 20))
    assert all(truth for _, truth in once)


def test_a_share_is_one_of_the_values():
    assert share([3, 1, 2], 0.5) == 2
    assert share([3, 1, 2], 0.95) == 3
    assert share([], 0.5) == 0


@pytest.fixture
def two():
    scores = dict.fromkeys((*NATIVE, "traditional"), (1.0, 0.5, 0.25))
    good = Figures("tashan", "他山", "照样", "", 2.0, 10**8, 10**6, 150_000, 90_000, 10.0, 5.0, 8.0, scores)
    bad = Figures("other", "别家", "照默认", "内存超过 8 GB", 60.0, 8 * 10**9)
    return good, bad


def test_figures_are_kept_as_they_were(two, tmp_path):
    for own in two:
        keep(own, tmp_path)
    again = kept(tmp_path, ["other", "tashan", "missing"])
    assert [own.id for own in again] == ["other", "tashan"]
    assert again[1].scores["places"] == [1.0, 0.5, 0.25]


def test_a_search_that_did_not_end_well_has_a_reason_and_no_numbers(two):
    text = as_markdown(report.beside(two, 10_000))
    assert "- 别家没有测成：内存超过 8 GB。" in text
    assert "| 别家 | — | — | — |" in text
    assert "| 他山 | 1.000 | 0.500 | 0.250 | 1.0 | 150 | 90 | 1.00 |" in text


def test_every_class_has_a_name_for_readers(two):
    assert set(report.KINDS) == {*NATIVE, "traditional"}
    assert all("别家" not in as_markdown(section) for section in report.by_kind(two, 10_000))


def test_the_page_says_which_target_makes_it_and_names_no_machine():
    text = PAGE.read_text("utf-8")
    assert text.splitlines()[1] == "# 由 make bench-search 生成，不要手改"
    assert "bench-search:" in (ROOT / "Makefile").read_text("utf-8")
    assert not any(word in text for word in ("/home", "/root", "/tmp", "localhost"))
