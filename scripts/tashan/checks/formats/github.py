"""Workflow commands of GitHub Actions, which stand as notes beside the lines of a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from tashan.library.diagnostic import Diagnostic

_LEVELS = {"error": "error", "warning": "warning", "hint": "notice"}


def github(found: Sequence[Diagnostic]) -> str:
    """`::error file=…,line=…,col=…,title=T101::message（how to mend）`."""
    return "".join(map(_command, found))


def _command(one: Diagnostic) -> str:
    place = f"file={_property(one.path)},line={one.line},col={one.column},title={one.code}"
    return f"::{_LEVELS[one.severity]} {place}::{_data(f'{one.message}（{one.fix}）')}\n"


def _data(value: str) -> str:
    return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(value: str) -> str:
    return _data(value).replace(":", "%3A").replace(",", "%2C")
