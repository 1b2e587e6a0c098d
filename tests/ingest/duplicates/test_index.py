"""The index: the library's cases by source and by practice, files of the batch by text; never an entry itself."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest

from tashan.ingest.duplicates import (
    Duplicate,
    Entry,
    Index,
    entries_of,
    entry_of_drafts,
    entry_of_record,
    index_of,
    stored,
)
from tashan.ingest.duplicates.entry import fingerprint
from tashan.ingest.pipeline import Ingested, ingest
from tashan.ingest.record import FORMAT
from tashan.ingest.report import report
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
    index = index_of(entries_of(make_library(make_case(sources=(source,)), practice, law)))
    yield index
    index.close()


def kinds(found: tuple[Duplicate, ...]) -> list[tuple[str, str]]:
    return [(each.of, each.kind) for each in found]


def test_another_article_is_no_duplicate(index: Index) -> None:
    assert index.meet(entry(OTHER)) == ()


def test_the_very_file_of_a_case_or_a_policy(index: Index) -> None:
    assert kinds(index.meet(replace(entry(OTHER, "甲"), hashes=(HASH,)))) == [("C0001", "text")]
    assert ("D001", "text") in kinds(index.meet(replace(entry(OTHER, "乙"), hashes=("b" * 64,))))


@pytest.mark.parametrize("name", VARIANTS)
def test_the_source_of_a_case_in_another_dress(index: Index, name: str) -> None:
    (found,) = index.meet(entry(VARIANTS[name](ARTICLE, random.Random(3))))
    assert (found.of, found.name, found.kind) == ("C0001", "云溪县：院坝议事管灌溉", "text")
    assert 0.45 <= found.similarity <= 1


def test_another_report_on_the_practice_of_a_case(index: Index) -> None:
    assert kinds(index.meet(entry(REPORT))) == [("C0002", "practice")]


def test_both_of_a_pair_learn_of_each_other(index: Index) -> None:
    assert index.meet(entry(OTHER, "甲")) == ()
    assert kinds(index.meet(entry(VARIANTS["other_script"](OTHER, random.Random(1)), "乙"))) == [("甲.txt", "text")]
    assert kinds(index.met("甲")) == [("乙.txt", "text")]
    assert index.met("甲")[0].similarity == index.met("乙")[0].similarity


def test_the_same_bytes_under_another_name_are_wholly_the_same(index: Index) -> None:
    index.meet(entry(OTHER, "甲"))
    assert index.meet(entry(OTHER, "乙")) == (Duplicate("甲.txt", "甲.txt", "text", 1.0),)


def test_what_is_the_same_text_is_not_told_again_as_the_same_practice(index: Index) -> None:
    index.meet(entry(REPORT, "甲"))
    assert kinds(index.meet(entry(REPORT, "乙"))) == [("甲.txt", "text"), ("C0002", "practice")]


def test_an_entry_that_comes_again_takes_the_place_of_the_older(index: Index) -> None:
    """A record of an earlier run is the same file that this batch names by its path."""
    index.add(replace(entry(OTHER, "甲"), of="inbox/甲"))
    index.meet(entry(OTHER, "乙"))
    assert kinds(index.met("乙")) == [("inbox/甲", "text")]
    index.meet(entry(OTHER, "甲"))
    assert kinds(index.met("乙")) == [("甲.txt", "text")]
    assert kinds(index.met("甲")) == [("乙.txt", "text")]


def test_the_same_file_in_two_folders_has_two_keys(index: Index) -> None:
    assert index.unmet("甲") == "甲"
    index.add(entry(OTHER, "甲"))
    assert index.unmet("甲") == "甲"
    index.meet(entry(OTHER, "甲"))
    assert index.unmet("甲") == "甲#2"
    index.meet(replace(entry(OTHER, "甲"), key="甲#2"))
    assert index.unmet("甲") == "甲#3"


def test_the_order_is_by_kind_and_similarity_whatever_came_first(index: Index) -> None:
    half = entry(OTHER[: len(OTHER) * 2 // 3] + ARTICLE, "半篇")
    whole = entry(VARIANTS["furnished"](OTHER, random.Random(1)), "整篇")
    for each in (half, whole):
        index.meet(each)
    found = index.meet(entry(OTHER))
    assert [each.of for each in found] == ["整篇.txt", "半篇.txt"]
    assert found[0].similarity > found[1].similarity


def test_a_record_is_compared_without_reading_its_texts(index: Index) -> None:
    found = ingest(REPORT.encode(), "甲.txt")
    assert isinstance(found, Ingested)
    own = entry_of_drafts("甲", "甲.txt", found.source.sha256, found.drafts)
    told = report(found)
    source = {"name": "甲.txt", "sha256": found.source.sha256}
    manifest = {"format": FORMAT, "source": source, "articles": told["articles"], "sketches": stored(own)}
    manifest = json.loads(json.dumps(manifest))
    again = entry_of_record(Path("inbox/甲"), manifest)
    assert again == replace(own, key="甲", of="inbox/甲")
    assert entry_of_record(Path("inbox/甲"), manifest | {"format": FORMAT - 1}) is None  # other hashes


@pytest.mark.parametrize("manifest", [{}, {"sketches": 1}, {"sketches": [["?", "", 0]], "articles": [{}]}])
def test_a_record_of_an_older_format_is_left_out(manifest: dict[str, object]) -> None:
    assert entry_of_record(Path("inbox/甲"), manifest) is None
    assert entry_of_record(Path("inbox/甲"), manifest | {"format": FORMAT}) is None
