"""Topics suggested for an article rest on words that it shares with them."""

from __future__ import annotations

from tashan.library.load import load
from tashan.library.model import Cause, Measure, Problem
from tashan.library.suggested import suggested
from tests.test_house import ROOT

TEXT = "村里换届选不出人，年轻人都外出务工，党组织书记一肩挑却没有人接班，后备干部名册是空的。镇里从返乡能人里找后备。"


def test_the_likeliest_come_first_with_their_grounds():
    library, _ = load(ROOT)
    found = suggested(TEXT, library, 3)
    assert "P004" in [one.topic.id for one in found[Problem]]  # nobody to follow
    assert "K008" in [one.topic.id for one in found[Cause]]  # the young are away
    for kind in (Problem, Cause, Measure):
        scores = [one.score for one in found[kind]]
        assert scores == sorted(scores, reverse=True)
        assert len(scores) <= 3
        assert all(one.because and all(word in TEXT for word in one.because) for one in found[kind])


def test_nothing_is_suggested_for_a_text_that_shares_no_word():
    library, _ = load(ROOT)
    assert all(not found for found in suggested("qwerty 123", library, 3).values())
    assert all(not found for found in suggested("", library, 3).values())
