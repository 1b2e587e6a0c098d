"""Text made to be slow: a rule takes as long as a text is long. One that compared all with all would hang here."""

from __future__ import annotations

import pytest

from tashan.ingest.article import Article
from tashan.ingest.clean import RULES, clean

SIZE = 200_000
UNITS = (
    *("村", "a", "1", "\n", "(", "a(", ",", "<", ".", "【", "“", " ", "1 "),
    *("一、", "编辑 ", "责任编辑：张三 ", "编辑：张三、"),
    "一、加强基层党建工作的作用\n",
    "加强基层党建工作作用。一、",  # the line begins like every heading in it
    "一、" + "加强" * 100 + "\n",  # so many headings as long as lines
    "加强基层党建工作" * 30 + "\n一、加强基层党建工作\n",
)


@pytest.mark.parametrize("unit", UNITS, ids=repr)
@pytest.mark.parametrize("name", ["glued-headings", "editor-credits", "halfwidth-punctuation", "neighbour-links"])
def test_text_made_to_be_slow_is_looked_through_once(name, unit):
    (rule,) = (rule for rule in RULES if rule.name == name)
    text = unit * (SIZE // len(unit))
    changes = rule.find(text)
    assert all(text[change.start : change.end] != change.after for change in changes)


@pytest.mark.parametrize("row", ["1" * 200, "." * 200, "12" * 100, "【3】" * 60, "..." * 60])
def test_a_row_of_page_numbers_that_is_none_is_read_in_one_way(row):
    (rule,) = (rule for rule in RULES if rule.name == "neighbour-links")
    assert rule.find(f"上一页{row}村里议事") == ()


@pytest.mark.parametrize("unit", ["一、", "(", ",", "1"], ids=repr)
def test_cleaning_comes_to_rest_at_once_where_there_is_nothing_to_clean(unit):
    text = unit * (SIZE // len(unit))
    assert clean(Article(text)).edits == ()
