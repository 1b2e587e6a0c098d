"""Objects as JSON text, a piece for each key, so that what stands in two of them is encoded once."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

Pieces = Mapping[str, str]  # by key: the key and its value as they stand between the braces

encoded = json.JSONEncoder(ensure_ascii=False).encode


def pieces_of(told: Mapping[str, Any]) -> dict[str, str]:
    """The pieces of an object."""
    return {key: f"{encoded(key)}: {encoded(value)}" for key, value in told.items()}


def on_one_line(pieces: Pieces) -> str:
    """The object as `--json` prints it."""
    return "{" + ", ".join(pieces.values()) + "}"


def a_line_each(pieces: Pieces) -> str:
    """The object as a file, a key a line, for the eye; deeper indents would take the slow way through json."""
    return "{\n" + ",\n".join(pieces.values()) + "\n}\n"
