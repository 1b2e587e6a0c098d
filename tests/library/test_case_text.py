"""The text of a case file says what the values say, in the order of the template, and loads again."""

from __future__ import annotations

import datetime
import re

from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.library.case_text import case_text
from tashan.library.characters import find_invisible
from tashan.library.frontmatter import take_apart
from tashan.library.model import Case
from tashan.library.template import template

WORDS = st.text(max_size=60).filter(lambda text: not find_invisible(text) and text.strip())


def test_keys_stand_in_the_order_of_the_template_and_empty_ones_are_left_out():
    text = case_text({"sources": [{"title": "甲", "key": "S1"}], "title": "乙", "lead": None, "lessons": []}, "正文")
    assert text == "---\ntitle: 乙\nsources:\n  - key: S1\n    title: 甲\n---\n\n正文\n"


def test_values_are_written_as_people_write_them():
    values = {"period": {"start": 2020}, "themes": ["org", "team"], "updated": datetime.date(2026, 1, 2)}
    causes = [{"id": "K001", "how": "一句：话", "stated": False}]
    text = case_text({**values, "causes": causes, "results": [{"value": "3"}]}, "")
    for line in ("  start: 2020", "themes: [org, team]", "updated: 2026-01-02", "    stated: false", "  - value: '3'"):
        assert line in text.split("\n")


@given(st.dictionaries(st.sampled_from(["title", "summary", "lead"]), WORDS), st.lists(WORDS, max_size=3))
@settings(deadline=None)
def test_whatever_the_words_they_come_back(values, lessons):
    text = case_text({**values, "lessons": lessons, "state": "draft"}, "")
    expected = {**values, "state": "draft"} | ({"lessons": lessons} if lessons else {})
    assert dict(take_apart(text).parsed.values) == expected


def test_the_template_itself_comes_back():
    sheet = take_apart(template(Case))
    again = take_apart(case_text(sheet.parsed.values, sheet.body))
    assert again.body == sheet.body
    kept = [key for key, value in sheet.parsed.values.items() if value]
    assert list(again.parsed.values) == kept
    assert not re.search("^#", case_text(sheet.parsed.values, ""), re.MULTILINE)
