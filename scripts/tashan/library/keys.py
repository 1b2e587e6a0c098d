"""Where a key of the frontmatter stands in the model: its Chinese name, and its closed list if it has one."""

from __future__ import annotations

import types
from collections.abc import Mapping
from functools import cache
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel

from tashan.library import vocabulary
from tashan.library.names import NAMES
from tashan.library.origin import Path
from tashan.library.parts import Part

# These come from the file, not from its frontmatter.
NOT_WRITTEN = frozenset({"origin", "body"})
_TABLES: tuple[Mapping[str, str], ...] = tuple(
    table for name, table in vars(vocabulary).items() if name.isupper() and isinstance(table, types.MappingProxyType)
)


def names(model: type[BaseModel]) -> Mapping[str, str]:
    """Key → Chinese name, for every key that may be written in `model`."""
    return {key: label(model, key) for key in model.model_fields if key not in NOT_WRITTEN}


def label(model: type[BaseModel], key: str) -> str:
    """The Chinese name of a key of `model`, or an empty string."""
    return next((NAMES[kind][key] for kind in model.__mro__ if key in NAMES.get(kind, ())), "")


def options(model: type[BaseModel], key: str) -> Mapping[str, str]:
    """Code → Chinese meaning of a key that has a closed list; empty for any other key."""
    codes = next((get_args(kind) for kind in _kinds(model, key) if get_origin(kind) is Literal), ())
    return next((table for table in _TABLES if codes and set(table) == set(codes)), {})


def home(model: type[BaseModel], path: Path) -> tuple[type[BaseModel], str]:
    """The model and key that `path` ends at; an index at the end belongs to the key before it."""
    words = [step for step in path if isinstance(step, str)]
    for word in words[:-1]:
        model = next((kind for kind in _kinds(model, word) if isinstance(kind, type) and issubclass(kind, Part)), model)
    return model, words[-1] if words else ""


@cache
def _kinds(model: type[BaseModel], key: str) -> tuple[Any, ...]:
    """The types that make up the annotation of a key, outermost first."""
    field = model.model_fields.get(key)
    return tuple(_unwrapped(field.annotation)) if field else ()


def _unwrapped(kind: Any) -> list[Any]:
    inner = get_args(kind)[:1] if get_origin(kind) is Annotated else get_args(kind)
    if get_origin(kind) is Literal:
        inner = ()
    return [kind, *(part for each in inner for part in _unwrapped(each))]
