from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tashan.ingest.article import Article
from tashan.ingest.clean import clean
from tashan.ingest.edit import Edit, replay
from tashan.ingest.origin import origin
from tashan.ingest.outline import outline
from tashan.ingest.split import split

LONGER, EQUAL, GONE = (
    Edit(2, 3, "丙", "三三", "r", "改长"),
    Edit(4, 6, "戊己", "五六", "r", "一字换一字"),
    Edit(7, 8, "辛", "", "r", "删去"),
)


def span(start: int, end: int) -> str:
    text, edits = "甲乙丙丁戊己庚辛壬", (LONGER, EQUAL, GONE)
    first, last = origin(edits).span((start, end))
    assert replay(text, edits) == "甲乙三三丁五六庚壬"
    return text[first:last]


def test_kept_words_are_themselves() -> None:
    assert [span(at, at + 1) for at in (0, 1, 4, 7, 8)] == ["甲", "乙", "丁", "庚", "壬"]
    assert span(7, 9) == "庚辛壬"
    assert span(3, 3) == ""


def test_a_part_of_a_longer_result_stands_for_all_that_was_changed() -> None:
    assert span(2, 3) == span(3, 4) == span(2, 4) == "丙"


def test_one_character_for_another_is_exact() -> None:
    assert (span(5, 6), span(6, 7)) == ("戊", "己")


@st.composite
def trails(draw: st.DrawFn, *, same_length: bool) -> tuple[str, tuple[Edit, ...]]:
    """A text and edits of it, which do not touch one another."""
    text = draw(st.text("甲乙丙丁戊己", max_size=30))
    edits: list[Edit] = []
    at = 0
    while at <= len(text):
        start = at + draw(st.integers(0, 6))
        if start > len(text):
            break
        before = text[start : start + draw(st.integers(0, 4))]
        size = len(before) if same_length else draw(st.integers(0, 4))
        after = draw(st.text("abc", min_size=size, max_size=size))
        edits.append(Edit(start, start + len(before), before, after, "r", "试"))
        at = start + len(before) + 1
    return text, tuple(edits)


@given(trails(same_length=False), st.data())
def test_the_words_come_from_their_origin(trail: tuple[str, tuple[Edit, ...]], data: st.DataObject) -> None:
    text, edits = trail
    clean_text = replay(text, edits)
    start = data.draw(st.integers(0, len(clean_text)))
    end = data.draw(st.integers(start, len(clean_text)))
    first, last = origin(edits).span((start, end))
    assert 0 <= first <= last <= len(text)
    inside = [each for each in edits if first <= each.start and each.end <= last]
    if all(len(each.before) != len(each.after) for each in edits):
        moved = [Edit(each.start - first, each.end - first, each.before, each.after, "r", "试") for each in inside]
        assert clean_text[start:end] in replay(text[first:last], moved)


@given(trails(same_length=True), st.data())
def test_places_are_exact_where_lengths_are_kept(trail: tuple[str, tuple[Edit, ...]], data: st.DataObject) -> None:
    text, edits = trail
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert origin(edits).span((start, end)) == (start, end)


def test_points_of_a_traditional_page_lead_back_to_their_words() -> None:
    source = (
        "\ufeff柳河鎮的換工本\r\n　　去年，柳河鎮建立換工本制度，把出工和用工逐筆登記，按月公示。\r\n"
        "　　下一步，我們將繼續完善記賬辦法，進一步擴大到養殖戶。\r\n"
    )
    article, (part,) = split(clean(Article(source)))
    back = origin(article.edits)
    told = [source[slice(*back.span(point.span))] for point in outline(article.text, part)]
    assert told == [
        "去年，柳河鎮建立換工本制度，把出工和用工逐筆登記，按月公示。",
        "下一步，我們將繼續完善記賬辦法，進一步擴大到養殖戶。",
    ]
