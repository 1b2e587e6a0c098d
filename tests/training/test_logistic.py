from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from training.logistic import Example, fit

YES, NO = Example({"yes": 1.0}, 1, 1.0), Example({"no": 1.0}, 0, 1.0)


def test_without_a_lesson_the_prior_stays() -> None:
    learnt = fit((YES,), {"other": 2.0}, pull=5)
    assert learnt.odds({"other": 1.0}) == learnt.start
    assert fit((Example({"sure": 1.0}, 1, 0.0),), {"sure": 2.0}, pull=5).weights == {"sure": 2.0}


def test_what_tells_yes_from_no_gets_the_weight() -> None:
    learnt = fit((YES,) * 20 + (NO,) * 20, {}, pull=1)
    assert learnt.weights["yes"] > 0.5 > -0.5 > learnt.weights["no"]
    assert learnt.odds(YES.signs) > 0 > learnt.odds(NO.signs)


def test_the_pull_holds_weights_at_their_prior() -> None:
    rows = (YES,) * 5 + (NO,) * 5
    free, held = (fit(rows, {"yes": -1.0}, pull).weights["yes"] for pull in (0.1, 100))
    assert free > 0
    assert abs(held + 1) < 0.1


def test_signs_apart_have_their_own_pull() -> None:
    weights = fit((YES,) * 5 + (NO,) * 5, {}, 0.1, {"no": 100.0}).weights
    assert weights["yes"] > 0.5
    assert abs(weights["no"]) < 0.1


def test_how_often_yes_is_goes_into_the_start() -> None:
    learnt = fit((Example({}, 1, 1.0),) + (Example({}, 0, 1.0),) * 3, {}, pull=1)
    assert abs(learnt.start + 1.0986) < 0.01  # ln(1/3)


@given(st.permutations([YES, NO, NO, Example({"yes": 1.0, "no": 0.5}, 1, 0.3)]))
def test_the_order_of_examples_does_not_matter(rows: list[Example]) -> None:
    weights = fit(rows, {}, pull=1).weights
    assert abs(weights["yes"] - fit(tuple(reversed(rows)), {}, pull=1).weights["yes"]) < 0.01
