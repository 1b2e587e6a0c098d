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
from tashan.library.model import Case
from tashan.library.origin import Origin, Path
from tashan.library.template import template

_ID = "C0000"
# Each round mends every fault that the model reports; a part that is mended may show one more.
_ROUNDS = 5


def completed(made: Made) -> tuple[Mapping[str, Any], tuple[Fault, ...]]:
    """Values that the model takes, with the template's in place of those missing or wrong; and all faults."""
    values = copy.deepcopy(dict(made.values))
    found = list(made.faults)
    for _ in range(_ROUNDS):
        errors = _errors(values, made.body)
        if not errors:
            break
        known = {fault.path for fault in found}
        found += [_fault(each) for each in _outermost(errors) if each["loc"] not in known]
        for each in errors:
            _mend(values, each["loc"])
    return values, tuple(found)


def _errors(values: Mapping[str, Any], body: str) -> list[ErrorDetails]:
    try:
        Case.model_validate({**values, "id": _ID, "origin": Origin(""), "body": body})
    except ValidationError as error:
        return error.errors(include_url=False)
    return []


def _outermost(errors: list[ErrorDetails]) -> Iterator[ErrorDetails]:
    """Each place once."""
    seen: set[Path] = set()
    for each in errors:
        if each["loc"] not in seen:
            seen.add(each["loc"])
            yield each


def _fault(each: ErrorDetails) -> Fault:
    model, key = home(Case, each["loc"])
    _, message, fix = TABLE.get(each["type"], OTHER)(Found(each["loc"], model, key, each["input"], each.get("ctx", {})))
    return Fault(each["loc"], message, fix)


def _mend(values: dict[str, Any], path: Path) -> None:
    """Put the template's value in a place, or nothing where the template leaves it empty."""
    at: Any = values
    for step in path[:-1]:
        at = at.setdefault(step, {}) if isinstance(at, dict) else at[step]
    stand_in = _stand_in(path)
    if isinstance(at, dict) and stand_in is None:
        at.pop(str(path[-1]), None)
    else:
        at[path[-1]] = copy.deepcopy(stand_in)


def _stand_in(path: Path) -> Any:
    at: Any = take_apart(template(Case)).parsed.values
    for step in path:
        if isinstance(at, list):
            at = at[0] if at and isinstance(step, int) else None
        elif isinstance(at, dict):
            at = at.get(step)
    return at
