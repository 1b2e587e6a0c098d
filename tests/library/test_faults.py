"""Every error that the model can give has its Chinese words: nothing of pydantic's English reaches an editor."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from pydantic import BaseModel, ValidationError

from tashan.library import keys, vocabulary
from tashan.library.fault_words import TABLE
from tashan.library.faults import faults
from tashan.library.files import KINDS, WRITTEN
from tashan.library.names import NAMES
from tashan.library.patterns import PATTERNS
from tashan.library.yaml import Parsed

MODELS = (*(kind.model for kind in KINDS), WRITTEN.model)
ENGLISH = re.compile(r"\b(?:Input|should|valid|String|Field|required|at least|Extra)\b")
# Values of every shape that YAML can give, at the limits and beyond them.
SHAPES: tuple[Any, ...] = (
    "",
    " ",
    "x",
    "x" * 2000,
    "-1",
    "2021.5",
    "9999",
    "9" * 5000,
    "1e9",
    "2026-02-30",
    "2026-13-01",
    "2026",
    "maybe",
    [],
    [None],
    ["x"] * 10,
    [[]],
    [{}],
    {},
    {"x": "y"},
    [{"x": None}],
)


def parts(model: type[BaseModel]) -> Iterator[tuple[str, type[BaseModel]]]:
    for key in model.model_fields:
        part, _ = keys.home(model, (key, "-"))
        if part is not model:
            yield key, part


def possible_errors() -> Iterator[tuple[type[BaseModel], ValidationError]]:
    for model in MODELS:
        for key in (*keys.names(model), "nonsense"):
            yield from ((model, each) for shape in SHAPES for each in errors(model, {key: shape}))
        for key, part in parts(model):
            for inner in (*keys.names(part), "nonsense"):
                for shape in SHAPES:
                    yield from (
                        (model, each)
                        for value in ({inner: shape}, [{inner: shape}])
                        for each in errors(model, {key: value})
                    )


def errors(model: type[BaseModel], values: dict[str, Any]) -> Iterator[ValidationError]:
    try:
        model.model_validate({"origin": None, **values})
    except ValidationError as error:
        yield error


def test_every_possible_error_is_in_the_table_and_no_row_is_idle() -> None:
    types = {
        each["type"]
        for _, error in possible_errors()
        for each in error.errors(include_url=False)
        if each["loc"] != ("origin",)
    }
    # The model never gives these to a string, which is all that YAML scalars are.
    unreachable = {"int_parsing_size", "date_from_datetime_inexact"}
    assert types - TABLE.keys() == set()
    assert TABLE.keys() - types <= unreachable


def test_no_english_and_one_line_each() -> None:
    nowhere = Parsed({}, {}, {})
    seen = set()
    for model, error in possible_errors():
        for each in faults(error, model, "x.md", nowhere):
            text = str(each)
            if text not in seen:
                seen.add(text)
                assert not ENGLISH.search(text), text
                assert "\n" not in text
                assert re.search("[\u4e00-\u9fff]", each.message)
                assert re.search("[\u4e00-\u9fff]", each.fix)
                assert len(each.message) < 200
    assert len(seen) > 500


ALL = (*MODELS, *dict.fromkeys(part for model in MODELS for _, part in parts(model)))


@pytest.mark.parametrize("model", ALL)
def test_every_key_has_its_chinese_name(model: type[BaseModel]) -> None:
    assert [key for key, name in keys.names(model).items() if not re.search("[\u4e00-\u9fff]", name)] == []


def test_no_name_is_left_of_a_key_that_is_gone() -> None:
    for model, names in NAMES.items():
        assert names.keys() <= model.model_fields.keys()


def test_every_closed_list_has_its_one_vocabulary() -> None:
    tables = [table for name, table in vars(vocabulary).items() if name.isupper() and hasattr(table, "items")]
    assert len({frozenset(table) for table in tables}) == len(tables)
    for model in ALL:
        for key, field in model.model_fields.items():
            literal = "Literal" in str(field.annotation)
            assert bool(keys.options(model, key)) == literal, (model.__name__, key, get_args(field.annotation))


def test_every_pattern_of_the_model_is_explained() -> None:
    patterns = {
        each["ctx"]["pattern"]
        for _, error in possible_errors()
        for each in error.errors(include_url=False)
        if each["type"] == "string_pattern_mismatch"
    }
    assert patterns == PATTERNS.keys()
