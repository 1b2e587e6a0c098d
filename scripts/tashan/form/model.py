"""Hold what a form says against the model, and stand in for what is wrong, so that checks can look at the rest."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from tashan.form.case import Made
from tashan.form.fault import Fault
from tashan.library.fault_words import OTHER, TABLE, Found
from tashan.library.frontmatter import take_apart
from tashan.library.keys import home
from tashan.library.model import Case, Entry
from tashan.library.origin import Origin, Path
from tashan.library.template import template

_ID = "C0000"
# Each round mends every fault that the model reports; a part that is mended may show one more.
ROUNDS = 5


def completed(made: Made) -> tuple[Mapping[str, Any], tuple[Fault, ...]]:
    """Values that the model takes, with the template's in place of those missing or wrong; and all faults."""
    values = copy.deepcopy(dict(made.values))
    found = list(made.faults)
    for _ in range(ROUNDS):
        errors = errors_of(Case, values, made.body)
        if not errors:
            break
        known = {fault.path for fault in found}
        found += [fault_of(each) for each in _outermost(errors) if each["loc"] not in known]
        for each in errors:
            put(values, each["loc"], sample(Case, each["loc"]))
    return values, tuple(found)


def errors_of(model: type[Entry], values: Mapping[str, Any], body: str) -> list[ErrorDetails]:
    """What the model finds wrong with the values; an entry without an id gets one for the while."""
    try:
        model.model_validate({"id": _ID, **values, "origin": Origin(""), "body": body})
    except ValidationError as error:
        return list(_innermost(error.errors(include_url=False)))
    return []


def _innermost(errors: list[ErrorDetails]) -> Iterator[ErrorDetails]:
    """Without consequences: a list whose only part is faulty is also said to be too short."""
    places = {each["loc"] for each in errors}
    for each in errors:
        if not any(len(place) > len(each["loc"]) and place[: len(each["loc"])] == each["loc"] for place in places):
            yield each


def _outermost(errors: list[ErrorDetails]) -> Iterator[ErrorDetails]:
    """Each place once."""
    seen: set[Path] = set()
    for each in errors:
        if each["loc"] not in seen:
            seen.add(each["loc"])
            yield each


def fault_of(each: ErrorDetails, kind: type[Entry] = Case) -> Fault:
    """One error of the model as a fault."""
    model, key = home(kind, each["loc"])
    _, message, fix = TABLE.get(each["type"], OTHER)(Found(each["loc"], model, key, each["input"], each.get("ctx", {})))
    return Fault(each["loc"], message, fix)


def put(values: dict[str, Any], path: Path, value: Any) -> None:
    """Put a value in a place, or clear the place where there is none to put."""
    at: Any = values
    for step in path[:-1]:
        at = at.setdefault(step, {}) if isinstance(at, dict) else at[step]
    if isinstance(at, dict) and value is None:
        at.pop(str(path[-1]), None)
    else:
        at[path[-1]] = copy.deepcopy(value)


def sample(model: type[Entry], path: Path) -> Any:
    """The value that stands at a path in the template of a kind."""
    at: Any = take_apart(template(model)).parsed.values
    for step in path:
        if isinstance(at, list):
            at = at[0] if at and isinstance(step, int) else None
        elif isinstance(at, dict):
            at = at.get(step)
    return at
