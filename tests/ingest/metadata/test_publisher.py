"""A pattern for publishers is passed over where none of its words stands: then it finds nothing."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tashan.ingest.metadata.publisher import SOURCES, publisher


def test_who_published_an_article_is_read_from_its_notices():
    assert publisher("2021-11-05 来源：清河日报\n") == "清河日报"
    assert publisher("原载《村里的事》杂志\n") == "《村里的事》杂志"
    assert publisher("来源：网络\n") == ""


@pytest.mark.parametrize(("words", "pattern"), SOURCES)
@given(data=st.data())
@settings(max_examples=50, deadline=None, suppress_health_check=list(HealthCheck))
def test_one_of_its_words_stands_in_all_that_a_pattern_finds(words, pattern, data):
    text = data.draw(st.from_regex(pattern()))
    assert any(word in text for word in words.split())
