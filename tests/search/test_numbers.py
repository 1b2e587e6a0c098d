"""Numbers as text: short where small, read back as written."""

from __future__ import annotations

import json

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from tashan.search.many import written
from tashan.search.numbers import ALPHABET, read, write


@given(st.lists(st.integers(0, 10**13)))
def test_numbers_come_back(numbers):
    assert list(read(write(numbers))) == numbers
    whole, lengths = written(np.array(numbers, np.int64))
    assert (whole, lengths.tolist()) == (write(numbers), [len(write([number])) for number in numbers])


def test_small_numbers_are_short():
    assert [len(write([number])) for number in (0, 45, 46, 2115, 2116, 95265, 95266)] == [1, 1, 2, 2, 3, 3, 4]


def test_every_character_stands_for_itself_in_a_script():
    assert json.dumps(ALPHABET) == f'"{ALPHABET}"'
    assert len(ALPHABET) == len(set(ALPHABET)) == 91
