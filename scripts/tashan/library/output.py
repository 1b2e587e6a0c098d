"""A file of the site: what pages and search make and the build writes."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class OutputFile:
    """`path` is relative to the site, with forward slashes; `data` is what stands in it."""

    path: str
    data: bytes
