from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tashan.ingest.outline.alphabet import alphabet, names, together
from tashan.ingest.outline.lines import Line
from tashan.ingest.outline.sentences import LENGTH, PLACE, THROUGHOUT, Sentence
from tashan.ingest.outline.weights import FIELD, MARK, PARTS, ROLES, reached, table

SHARES = st.integers(0, PARTS).map(lambda parts: parts / PARTS)
SENTENCES = st.builds(
    Sentence,
    st.just(Line(0, "")),
    st.sets(st.sampled_from(alphabet())).map(together),
    SHARES,
    SHARES,
    SHARES.map(lambda share: tuple((f"article:{sign}", share) for sign in THROUGHOUT)),
)


@given(SENTENCES)
def test_a_role_is_reached_where_its_weights_add_up_to_its_mark(sentence: Sentence) -> None:
    held = dict.fromkeys(names(sentence.signs), PARTS)
    held |= {name: round(PARTS * strength) for name, strength in sentence.measures.items()}
    sums = [sum(table()[name][n] * parts for name, parts in held.items() if name in table()) for n in range(len(ROLES))]
    marks = table()[MARK]
    assert reached(sentence) == tuple(
        role for role, s, mark in zip(ROLES, sums, marks, strict=True) if s >= PARTS * mark
    )


def test_no_sum_can_leave_its_field() -> None:
    for place in range(len(ROLES)):
        assert PARTS * sum(2 * abs(row[place]) for row in table().values()) < 1 << FIELD - 1


def test_the_table_weighs_only_what_a_sentence_can_have() -> None:
    measured = {"sentences", LENGTH, PLACE, *(f"article:{sign}" for sign in THROUGHOUT)}
    assert set(table()) - {MARK} <= {*alphabet(), *measured}
    assert all(len(row) == len(ROLES) for row in table().values())
