"""The committed table is the one that the material gives."""

from __future__ import annotations

import re

from tashan.ingest.outline.weights import ROLES, TABLE
from tashan.ingest.outline.weights import table as committed
from tests.material import needs_material
from training.examples import LABELS, examples
from training.outline import learnt, table

# In hundredths. Where cleaning or metadata change, some sentences change; `make outline` then makes the table anew.
MEAN, MOST = 3, 40
NONE = (0,) * len(ROLES)


def test_labels_are_names_and_offsets_alone() -> None:
    lines = LABELS.read_text("utf-8").splitlines()
    assert len(lines) > 50
    assert [line for line in lines if not re.fullmatch(r"[\w-]+\t(?:[PCMDpcmd]\d+(?: |$))*", line)] == []


def test_the_table_says_which_target_makes_it() -> None:
    assert "make outline" in TABLE.read_text("utf-8").splitlines()[0]


@needs_material
def test_the_material_gives_the_table_again() -> None:
    again = table(learnt(examples()))
    shifts = [
        abs(old - new)
        for sign in {*again, *committed()}
        for old, new in zip(committed().get(sign, NONE), again.get(sign, list(NONE)), strict=True)
    ]
    assert sum(shifts) / len(shifts) <= MEAN
    assert max(shifts) <= MOST
