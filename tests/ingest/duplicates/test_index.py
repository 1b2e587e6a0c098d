"""The index: the library's cases by source and by practice, files of the batch by text; never an entry itself."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tashan.ingest.duplicates import Duplicate, Entry, Index, entry_of_drafts, index_of
from tashan.ingest.duplicates.entry import fingerprint
from tashan.ingest.pipeline import Ingested, ingest
from tests.builders import make_case, make_library, make_policy, make_result, make_source
from tests.ingest.duplicates.test_same_text import ARTICLE, OTHER
from tests.ingest.duplicates.variants import VARIANTS

HASH = "a" * 64
REPORT = (
    "议事的水到了田头\n三水区把灌溉交给大家商量，推行“院坝议事会”机制，“六步轮灌法”也从这里传开，已在97个村推行，"
    "去年调解水事纠纷4889件，成功率达99.25%。\n"
)


def entry(text: str, key: str = "新来的") -> Entry:
    found = ingest(text.encode(), f"{key}.txt")
    assert isinstance(found, Ingested)
    return entry_of_drafts(key, f"{key}.txt", found.source.sha256, found.drafts)


@pytest.fixture
def index():
    source = make_source(sha256=HASH, fingerprint=fingerprint(ARTICLE))
    practice = make_case(
        "C0002",
        title="三水区：院坝议事管灌溉",
        place="广东省/佛山市/三水区",
        body="议事会有六步，叫作“六步轮灌法”，调解水事纠纷4889件，成功率99.25%。",
        results=(make_result(value="4889"),),
    )
    law = make_policy(sources=(make_source(sha256="b" * 64),))
    index = index_of(make_library(make_case(sources=(source,)), practice, law))
    yield index
    index.close()


def kinds(found: tuple[Duplicate, ...]) -> list[tuple[str, str]]:
    return [(each.of, each.kind) for each in found]


def test_another_article_is_no_duplicate(index: Index) -> None:
    assert index.find(entry(OTHER)) == ()


def test_the_very_file_of_a_case_or_a_policy(index: Index) -> None:
    assert kinds(index.find(replace(entry(OTHER), hashes=(HASH,)))) == [("C0001", "text")]
    assert kinds(index.find(replace(entry(OTHER), hashes=("b" * 64,)))) == [("D001", "text")]


@pytest.mark.parametrize("name", VARIANTS)
def test_the_source_of_a_case_in_another_dress(index: Index, name: str) -> None:
    (found,) = index.find(entry(VARIANTS[name](ARTICLE, random.Random(3))))
    assert (found.of, found.name, found.kind) == ("C0001", "云溪县：院坝议事管灌溉", "text")
    assert 0.45 <= found.similarity <= 1


def test_another_report_on_the_practice_of_a_case(index: Index) -> None:
    assert kinds(index.find(entry(REPORT))) == [("C0002", "practice")]


def test_files_of_the_batch_and_never_the_file_itself(index: Index) -> None:
    first, second = entry(OTHER, "甲"), entry(VARIANTS["other_script"](OTHER, random.Random(1)), "乙")
    index.add(first)
    index.add(second)
    assert kinds(index.find(first)) == [("乙", "text")]
    assert kinds(index.find(second)) == [("甲", "text")]


def test_the_same_bytes_under_another_name_are_wholly_the_same(index: Index) -> None:
    index.add(entry(OTHER, "甲"))
    assert index.find(entry(OTHER, "乙")) == (Duplicate("甲", "甲.txt", "text", 1.0),)


def test_what_is_the_same_text_is_not_told_again_as_the_same_practice(index: Index) -> None:
    index.add(entry(REPORT, "甲"))
    assert kinds(index.find(entry(REPORT, "乙"))) == [("甲", "text"), ("C0002", "practice")]


def test_an_entry_is_added_once(index: Index) -> None:
    index.add(entry(OTHER, "甲"))
    index.add(entry(OTHER, "甲"))
    assert kinds(index.find(entry(OTHER, "乙"))) == [("甲", "text")]


def test_the_order_is_by_kind_and_similarity_whatever_came_first(index: Index) -> None:
    half = entry(OTHER[: len(OTHER) * 2 // 3] + ARTICLE, "半篇")
    whole = entry(VARIANTS["furnished"](OTHER, random.Random(1)), "整篇")
    for each in (half, whole):
        index.add(each)
    found = index.find(entry(OTHER))
    assert [each.of for each in found] == ["整篇", "半篇"]
    assert found[0].similarity > found[1].similarity
