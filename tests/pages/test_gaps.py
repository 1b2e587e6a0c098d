"""The list of what is missing: what is there is not asked for, what is not there is."""

from __future__ import annotations

import datetime

from tashan.pages import gaps
from tashan.pages.shelf import Shelf
from tests.builders import make_case, make_cause, make_library, make_measure, make_problem

MET = ({"id": "P001", "how": "有。"},)
SHOWN = ({"id": "K001", "how": "乱。"},)
DONE = ({"id": "M001", "did": "做了。"},)
PROPOSED = ({"id": "M001", "did": "建议做。", "status": "proposed"},)


def shelf(*cases):
    return Shelf.of(make_library(*cases, make_problem(), make_cause(), make_measure()))


def test_keeps_what_has_a_case():
    full = shelf(make_case(problems=MET, causes=SHOWN, measures=DONE))
    assert list(gaps.problems_without_case(full)) == []
    assert list(gaps.measures_without_case(full)) == []
    assert list(gaps.causes_without_measure(full)) == []


def test_a_survey_and_a_proposal_try_nothing():
    poor = shelf(make_case(kind="survey", problems=MET, causes=SHOWN, measures=PROPOSED))
    assert [problem.id for problem in gaps.problems_without_case(poor)] == ["P001"]
    assert [measure.id for measure in gaps.measures_without_case(poor)] == ["M001"]
    assert [cause.id for cause in gaps.causes_without_measure(poor)] == ["K001"]


def test_age_counts_from_the_newest_entry_and_not_from_the_clock():
    old = make_case("C0001", updated=datetime.date(2020, 1, 1))
    new = make_case("C0002", updated=datetime.date(2023, 1, 3))
    assert list(gaps.stale(Shelf.of(make_library(old)))) == []
    assert [case.id for case in gaps.stale(Shelf.of(make_library(old, new)))] == ["C0001"]


def test_one_report_of_the_place_itself_is_one_voice():
    told = make_case(effect="helps", effect_reason="自己说的。", said_by="self")
    heard = make_case("C0002", effect="helps", effect_reason="记者看了。", said_by="media")
    assert [case.id for case in gaps.told_once(Shelf.of(make_library(told, heard)))] == ["C0001"]
