"""Characters that look alike, such as 换 and 涣: what one is taken for in writing or on a worn copy."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def groups() -> tuple[str, ...]:
    """Each some two to twenty characters; one may stand in several."""
    lines = files("tashan.chinese").joinpath("shapes.txt").read_text("utf-8").splitlines()
    return tuple(line for line in lines if not line.startswith("#"))
