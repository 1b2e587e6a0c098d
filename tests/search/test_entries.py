"""What is indexed: an entry's own values, nothing of a withdrawn one, no label of ours, no title of another page."""

from __future__ import annotations

import pytest

from tashan.chinese.fold import fold
from tashan.search.build import shards
from tashan.search.entries import entries
from tashan.search.index import index_of
from tashan.search.query import find
from tests.builders import linked_library, make_case, make_library, make_measure, make_problem, make_result, make_theme


def _found(library, query):
    return find(index_of(shards(library)), query)


def test_a_withdrawn_case_gives_nothing():
    library = make_library(make_case(title="云溪县：晒谷场轮用", state="withdrawn"), make_case("C0002"))
    assert [entry.id for entry in entries(library)] == ["C0002"]
    files = list(shards(library))
    assert not any(
        "晒谷场" in file.data.decode("utf-16" if file.data[:2] == b"\xff\xfe" else "utf-8") for file in files
    )
    assert not any(file.path.startswith("search/t/C0001") for file in files)


def test_titles_of_linked_entries_do_not_find_an_entry():
    case = make_case(problems=({"id": "P001", "how": "争水的事年年有。"},))
    library = make_library(case, make_problem(name="灌溉没有人管"))
    assert _found(library, "灌溉没有人管") == ("P001",)
    assert _found(library, "争水的事") == ("C0001",)


@pytest.mark.parametrize(
    "label", ["县市区旗", "有成效", "本地自述", "引用前先看", "照着做需要什么", "本单位材料", "案例"]
)
def test_labels_find_nothing(label):
    case = make_case(results=(make_result(),), effect="helps", effect_reason="纠纷少了。")
    assert _found(make_library(case), label) == ()


@pytest.mark.parametrize("query", ["3件", "争水纠纷", "四川省某市云溪县", "2020", "院坝里的议事会", "纠纷少了"])
def test_own_values_find_the_entry(query):
    case = make_case(results=(make_result(),), effect="helps", effect_reason="纠纷少了。")
    assert _found(make_library(case), query) == ("C0001",)


def test_colloquial_names_find_a_topic_and_come_first():
    case = make_case(body="## 背景\n\n都说这是踢皮球。踢皮球的事常有。[S1]")
    library = make_library(case, make_problem(colloquial=("踢皮球",)))
    assert _found(library, "踢皮球") == ("P001", "C0001")


def test_other_names_of_a_theme_find_it():
    assert _found(make_library(make_theme(aliases=("院坝会",))), "院坝会") == ("selfgov",)


def test_titles_weigh_more_than_names_more_than_summaries_more_than_bodies():
    library = make_library(
        make_measure("M001", name="晒谷场轮用公约"),
        make_measure("M002", aliases=("轮用公约",), name="排号"),
        make_measure("M003", name="商量", definition="大家商量定下轮用公约，写在墙上。"),
        make_measure("M004", name="记账", body="照轮用公约记账。"),
    )
    assert _found(library, "用公约") == ("M001", "M002", "M003", "M004")


def test_every_kind_of_entry_can_be_found():
    library = linked_library()
    kinds = {entry.kind for entry in entries(library)}
    assert kinds >= {"case", "problem", "cause", "measure"}
    index = index_of(shards(library))
    for entry in entries(library):
        assert entry.id in find(index, fold(entry.title))
