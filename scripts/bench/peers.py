"""Other programs, imported by name when they are measured, with the version that was measured."""

from __future__ import annotations

from importlib import import_module
from importlib.metadata import version
from typing import Any


def module(name: str) -> Any:
    """The module, which only the bench's environment has."""
    return import_module(name)


def named(package: str, detail: str = "") -> str:
    """`trafilatura 2.3.1`, with a detail such as the configuration."""
    return f"{package} {version(package)}{f'（{detail}）' if detail else ''}"
