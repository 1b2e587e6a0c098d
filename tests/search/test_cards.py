"""Cards and the table of all cases: nothing of a case is lost, nothing withdrawn is in them, codes are codes."""

from __future__ import annotations

import pytest

from tashan.library.vocabulary import RESOURCES
from tashan.search import cards, near
from tashan.search.files import value_of
from tashan.search.needs import needs
from tests.builders import linked_library, make_case, make_library, make_measure


def card(library, at=0):
    return value_of(cards.file(library.cases[at], library))[1]


def test_a_card_holds_what_compare_shows():
    fields = card(linked_library())["fields"]
    assert fields["place"] == [["四川省某市云溪县"]]
    assert fields["problems"] == [["灌溉无人管", "争水的事年年有。", "problems/P001.html"]]
    assert fields["measures"] == [["院坝议事", "议事会排出轮灌表。", "countermeasures/M001.html"]]
    assert fields["needs"] == [["有人召集。"]]
    assert fields["results"] == [["争水纠纷：3\u2060件", "结果"]]
    assert fields["effect"] == [["有成效", "", "e-helps"]]
    assert fields["certainty"] == [["本地自述", "", "c-1"]]


def test_a_survey_has_no_certainty_and_says_that_it_tries_nothing():
    fields = card(make_library(make_case(kind="survey")))["fields"]
    assert fields["effect"] == [["调研，不评成效", "", "e-survey"]]
    assert "certainty" not in fields


def test_what_has_no_page_is_not_linked():
    library = make_library(make_case(measures=({"id": "M001", "did": "开会。"},)), make_measure(state="withdrawn"))
    assert "measures" not in card(library)["fields"]


def test_what_is_only_proposed_is_said_to_be():
    measures = ({"id": "M001", "did": "开会。", "status": "proposed"},)
    assert card(make_library(make_case(measures=measures), make_measure()))["fields"]["measures"][0][1] == (
        "只是建议：开会。"
    )


def test_a_withdrawn_case_is_not_in_the_table_of_cases():
    library = make_library(make_case(), make_case("C0002", state="withdrawn"))
    assert [row[0] for row in value_of(near.file(library))[1]] == ["C0001"]


def test_a_row_is_made_of_codes_and_place_names():
    (row,) = value_of(near.file(linked_library()))[1]
    assert row == ["C0001", "四川", "某市", "county", "rural", 2020, 1, "2026-01-02", "selfgov", "P001", "people"]


@pytest.mark.parametrize(
    ("said", "codes"),
    [
        ("要有一笔可以快用的钱。", ("money",)),
        ("平台要有维护人手，部门要认单。", ("people", "platform", "authority")),
        ("有一块能放桌椅的场地。", ("venue",)),
        ("先讲好规矩。", ()),
    ],
)
def test_needs_are_sorted_into_kinds(said, codes):
    case = make_case(measures=({"id": "M001", "did": "开会。", "needs": said},))
    assert needs(case, make_library(case, make_measure(resources=("资金",)))) == codes


def test_without_words_of_its_own_a_case_needs_what_the_measure_takes():
    case = make_case(measures=({"id": "M001", "did": "开会。"},))
    assert needs(case, make_library(case, make_measure(resources=("启动资金",)))) == ("money",)
    assert set(needs(case, make_library(case))) <= set(RESOURCES)
