from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from tashan.ingest.outline.alphabet import alphabet, together
from tashan.ingest.outline.sentences import LENGTH, OF_TITLE, PLACE, THROUGHOUT, Article, Sentence
from tashan.ingest.outline.weights import FIELD, MARK, NEAR, PARTS, ROLES, reached, table

SHARES = st.integers(0, PARTS).map(lambda parts: parts / PARTS)
SENTENCES = st.builds(
    Sentence,
    st.just(0),
    st.text("要问题建立的因为，。1缺", max_size=40),
    st.sets(st.sampled_from([sign for sign in alphabet() if sign != OF_TITLE])).map(together),
    SHARES,
    st.builds(
        Article,
        SHARES.map(lambda share: tuple((f"article:{sign}", share) for sign in THROUGHOUT)),
        st.sets(st.sampled_from(["问题", "要问", "建立", "因为"])).map(frozenset),
    ),
)


@given(SENTENCES)
def test_a_role_is_reached_where_its_weights_add_up_to_its_mark(sentence: Sentence) -> None:
    def beyond(held: Mapping[str, int]) -> list[int]:
        return [
            sum(table()[name][n] * parts for name, parts in held.items() if name in table()) - PARTS * table()[MARK][n]
            for n in range(len(ROLES))
        ]

    held = dict.fromkeys(sentence.shows, PARTS)
    held |= {name: round(PARTS * strength) for name, strength in sentence.measures.items()}
    far = max(beyond(held)) < -PARTS * NEAR
    held |= dict.fromkeys(sentence.text, PARTS)
    margins = {} if far else {role: margin for role, margin in zip(ROLES, beyond(held), strict=True) if margin >= 0}
    assert list(reached([sentence])) == ([(sentence, margins)] if margins else [])


def test_of_no_sentences_none_reaches_a_mark() -> None:
    assert list(reached([])) == []


def test_no_sum_can_leave_its_field() -> None:
    for place in range(len(ROLES)):
        assert PARTS * sum(2 * abs(row[place]) for row in table().values()) < 1 << FIELD - 1


def test_the_table_weighs_only_what_a_sentence_can_have() -> None:
    measured = {"sentences", LENGTH, PLACE, *(f"article:{sign}" for sign in THROUGHOUT)}
    assert {name for name in table() if len(name) > 1} - {MARK} <= {*alphabet(), *measured}
    assert all(len(row) == len(ROLES) for row in table().values())
