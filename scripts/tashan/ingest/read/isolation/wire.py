"""A reading, or the reason why there is none, as one JSON object on its way out of the child process."""

from __future__ import annotations

import json
from typing import Any

from tashan.ingest.read.encoding import Damage
from tashan.ingest.read.reading import Hints, LeftOut, Reading


def packed(reading: Reading) -> bytes:
    """The reading as ASCII JSON."""
    hints = reading.hints
    return json.dumps(
        {
            "text": reading.text,
            "encoding": reading.encoding,
            "hints": [hints.title, hints.author, hints.publisher, hints.date, list(hints.lines), hints.about],
            "left_out": [[block.kind, block.text] for block in reading.left_out],
            "damage": [[damage.at, damage.start, damage.data.hex()] for damage in reading.damage],
        }
    ).encode("ascii")


def unpacked(answer: dict[str, Any]) -> Reading:
    """The reading in what `packed` made."""
    title, author, publisher, date, lines, about = answer["hints"]
    return Reading(
        text=answer["text"],
        encoding=answer["encoding"],
        hints=Hints(title, author, publisher, date, tuple(lines), about),
        left_out=tuple(LeftOut(kind, text) for kind, text in answer["left_out"]),
        damage=tuple(Damage(at, start, bytes.fromhex(data)) for at, start, data in answer["damage"]),
    )
