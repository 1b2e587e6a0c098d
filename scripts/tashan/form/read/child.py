"""The child process that takes Word files apart for the form."""

from __future__ import annotations

import json

from tashan.form.read.blocks import packed
from tashan.form.read.word import read
from tashan.untrusted.child import run


def parse(_format: str, data: bytes) -> bytes:
    """The packed document. Raises Unreadable."""
    return json.dumps(packed(read(data))).encode("ascii")


if __name__ == "__main__":
    run(parse)
