"""The committed weights of keywords are the ones that the abstracts teach."""

from __future__ import annotations

import pytest

from tashan.ingest.tags import tagger
from tashan.ingest.tags.runs import runs
from tashan.ingest.tags.worth import TABLE, Weights, ranking
from tashan.ingest.tags.worth import learnt as committed
from tashan.library.library import Library
from tests.material import needs_material
from training.keywords import abstracts, learnt, table

OWN = tagger(Library())
SHIFT = 0.05  # where words are cut otherwise by another version of the dictionary; `make keywords` makes the table anew
ZERO = Weights(*[0.0] * len(Weights._fields))


def test_the_table_says_which_target_makes_it() -> None:
    assert "make keywords" in TABLE.read_text("utf-8").splitlines()[0]


def test_the_table_holds_what_it_was_made_from() -> None:
    assert TABLE.read_text("utf-8") == table(committed())


@pytest.mark.parametrize(
    "text", ["菜场由菜农轮流值守，共享菜场开张半年。", "“三问一答”由村医主持，“三问一答”每周一次。"]
)
def test_what_a_run_is_worth_is_the_sum_of_its_measures(text: str) -> None:
    """So that the measures can be learnt from: each is what the run is worth where it alone counts."""
    found = runs(OWN.cut(text, "共享菜场"), OWN.words)
    whole = ranking(found, ["菜场"], committed())
    alone = {name: ranking(found, ["菜场"], ZERO._replace(**{name: 1.0})) for name in Weights._fields}
    for run, worth in whole.items():
        assert worth == pytest.approx(sum(weight * alone[name][run] for name, weight in committed()._asdict().items()))


@needs_material
def test_the_material_gives_the_table_again() -> None:
    again = learnt(abstracts(), OWN)
    assert [name for name, a, b in zip(Weights._fields, again, committed(), strict=True) if abs(a - b) > SHIFT] == []
