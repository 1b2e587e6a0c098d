"""`record.json`: where a record comes from, what was found in it, and the hashes of its other files."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from tashan.chinese.script import detect
from tashan.ingest.article import Article
from tashan.ingest.read import Source
from tashan.library.versions import version

FORMAT = 3
MANIFEST = "record.json"
_TOOLS = ("tashan", "opencc", "jieba")
_READERS = {"html": ("lxml", "readability-lxml"), "docx": ("lxml",), "pdf": ("pypdfium2",)}

Manifest = dict[str, Any]


def described(source: Source, article: Article) -> Manifest:
    """The manifest without the hashes of files."""
    script = detect(source.text)
    return {
        "format": FORMAT,
        "source": {
            "name": Path(source.path).name,
            "sha256": source.sha256,
            "format": source.format,
            "encoding": source.encoding,
            "script": script.name,
            "mechanical": script.mechanical,
            "truncated": any(flag.kind == "truncated" for flag in article.flags),
            "said": {key: value for key, value in asdict(source.hints).items() if value},
            "damage": [{"at": one.at, "start": one.start, "bytes": one.data.hex()} for one in source.damage],
        },
        "versions": {name: version(name) for name in (*_TOOLS, *_READERS.get(source.format, ()))},
        "flags": [asdict(flag) for flag in article.flags],
    }


def manifest_of(path: Path) -> Manifest | None:
    """The manifest in a folder, with the keys that the rest relies on; None where it is missing or broken."""
    try:
        told = json.loads((path / MANIFEST).read_bytes())
        if isinstance(told["files"], dict) and isinstance(told["flags"], list):
            return dict(told)
    except (OSError, ValueError, KeyError, TypeError):
        pass
    return None


def hashed(data: bytes) -> str:
    """The hash by which a manifest knows a file."""
    return hashlib.sha256(data).hexdigest()
