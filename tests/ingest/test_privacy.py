"""Numbers of persons: flagged in the draft, masked wherever an article is shown, kept in the record."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.ingest.draft_file import draft_file
from tashan.ingest.pipeline import Ingested, ingest
from tashan.ingest.privacy import hidden
from tashan.ingest.report import report

MOBILE, ID = "13800138000", "520602198802290016"
ARTICLE = (
    "云溪县院坝议事会管好灌溉\n云溪县水利站 13800138000\n"
    "近年来，云溪县由院坝议事会管灌溉，争水纠纷由12件降到3件。\n"
    "一、有事找李四（电话138 0013 8000）\n"
    "李四，身份证号520602198802290016，管着97个组的水，遇事打13800138000人人都接。\n"
    "二、轮到谁家一目了然\n按《灌溉办法》轮灌，推行“一把锄头放水”。\n"
)


def made(text: str = ARTICLE, name: str = "水.txt") -> Ingested:
    found = ingest(text.encode(), name)
    assert isinstance(found, Ingested)
    return found


def test_an_article_without_such_numbers_is_shown_as_it_is() -> None:
    found = made(ARTICLE.replace("13800138000", "12345").replace("138 0013 8000", "400-820-8820").replace(ID, "略"))
    assert report(found) == report(found, show_private=True)
    assert tuple(hidden(draft, found.article) for draft in found.drafts) == found.drafts


def test_each_number_raises_a_flag_that_does_not_repeat_it() -> None:
    found = made()
    flags = [flag for flag in found.article.flags if flag.kind == "privacy"]
    written = [found.article.text[flag.start : flag.end] for flag in flags]
    assert written == [MOBILE, "138 0013 8000", ID, MOBILE]
    assert ["手机号" in flag.message for flag in flags] == [True, True, False, True]
    assert not any(number in flag.message + flag.suggestion for flag in flags for number in written)


def test_json_is_masked_length_for_length_unless_asked_otherwise() -> None:
    found = made()
    shown, full = (json.dumps(report(found, show_private=private), ensure_ascii=False) for private in (False, True))
    assert len(shown) == len(full)
    for number in (MOBILE, "138 0013 8000", ID):
        assert number not in shown
        assert number in full


def test_a_number_of_a_person_is_no_figure() -> None:
    assert [fact.text for draft in made().drafts for fact in draft.facts] == ["12件", "3件", "97个"]


def test_a_draft_shows_only_the_first_three_digits() -> None:
    found = made(name=f"来信{MOBILE}.txt")
    draft = draft_file(found, found.drafts[0])
    assert "疑似手机号" in draft
    assert "138\\*" in draft
    for number in (MOBILE, "0013 8000", ID):
        assert number not in draft


def test_the_clean_text_keeps_them() -> None:
    assert ID in made().article.text


def test_the_name_of_a_file_without_a_title_is_masked_too() -> None:
    found = made("电话通知。\n", f"{MOBILE}.txt")
    assert MOBILE not in "".join(draft_file(found, draft) for draft in found.drafts)


@pytest.mark.parametrize("gap", ["", " ", "-", "\u200b"])
@settings(deadline=None)  # the first call loads tables
@given(st.integers(13, 19), st.integers(0, 10**9 - 1), st.text("，。一、（的1 a", max_size=12))
def test_no_mobile_passes_into_json_or_drafts(gap: str, first: int, rest: int, around: str) -> None:
    digits = f"{first}{rest:09}"
    written = gap.join((digits[:3], digits[3:7], digits[7:]))
    found = made(f"议事会{around}联系电话{written}，{around}\n一、{written}\n")
    shown = json.dumps(report(found), ensure_ascii=False) + "".join(draft_file(found, each) for each in found.drafts)
    kept = [sign for sign in shown if sign.isdecimal()]
    assert digits not in "".join(kept)
