"""The templates that editors begin from: in each, every key of its kind stands with its explanation in Chinese."""

from __future__ import annotations

from collections.abc import Mapping
from importlib.resources import files
from types import MappingProxyType

from tashan.library.model import Case, Cause, Collection, Entry, Measure, Policy, Problem, Theme, WrittenPage

_NAMES: Mapping[type[Entry], str] = MappingProxyType(
    {
        Case: "case",
        Problem: "problem",
        Cause: "cause",
        Measure: "measure",
        Policy: "policy",
        Theme: "theme",
        Collection: "collection",
        WrittenPage: "page",
    }
)


def template(kind: type[Entry]) -> str:
    """The text of the template for entries of `kind`: a valid file, but for ids that are not there."""
    return files("tashan.library").joinpath("templates", f"{_NAMES[kind]}.md").read_text("utf-8")
