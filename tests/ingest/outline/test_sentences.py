from __future__ import annotations

import pytest

from tashan.ingest.outline.lines import lines
from tashan.ingest.outline.sentences import Sentence, read

TEXT = (
    "柳河镇建立换工本制度，把出工和用工逐笔登记。镇长说好。\n"
    "“大家都来。”镇党委书记老秦说，“要把账记清。”\n"
    "村民都在。\n村民都好。\n村民都来。\n"
)


def sentences(title: str = "柳河镇的换工本") -> tuple[Sentence, ...]:
    return tuple(read(tuple(lines(TEXT, 0, len(TEXT))), title, (), every=True))


def test_nothing_read_of_nothing() -> None:
    assert tuple(read((), "柳河镇", ())) == ()


def test_every_sentence_is_read_at_its_place() -> None:
    found = sentences()
    assert "".join(TEXT[each.start : each.end] for each in found) == TEXT.replace("\n", "")


def test_what_can_be_no_point_is_read_only_where_every_sentence_is_wanted() -> None:
    paragraphs = tuple(lines(TEXT, 0, len(TEXT)))
    first, *others = read(paragraphs, "柳河镇的换工本", ())
    assert first == sentences()[0]
    assert len(others) < len(sentences()) - 1
    assert set(others) < set(sentences())


def test_place_and_speech_are_signs() -> None:
    first, second, quoted, speech, *_, last = (each.shows for each in sentences())
    assert "in-speech" in quoted
    assert {"opens", "first-two", "early", "of-title"} <= first
    assert {"closes", "short"} <= second
    assert "opens" not in second
    assert {"official-speaks", "line-of-speech"} <= speech
    assert "late" in last


@pytest.mark.parametrize("title", ["别的事", "柳、河镇和柳", "换"])
def test_a_title_is_taken_up_by_two_pairs_of_its_characters(title: str) -> None:
    assert "of-title" in sentences("换工本")[0].shows
    assert [each for each in sentences(title) if "of-title" in each.shows] == []


def test_measures_grow_with_the_article() -> None:
    found = sentences()
    assert [each.measures["place"] for each in found] == sorted(each.measures["place"] for each in found)
    assert len({each.measures["sentences"] for each in found}) == 1
    assert all(0 <= value <= 1.5 for each in found for value in each.measures.values())
