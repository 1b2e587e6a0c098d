"""A folder becomes a record again, when nothing in it but its drafts has been changed."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tashan.ingest.article import Flag
from tashan.ingest.edit import Edit
from tashan.ingest.read import LeftOut
from tashan.ingest.record.manifest import MANIFEST, hashed, manifest_of

LEFT_OUT = "left_out.jsonl"
AGAIN = "请重新运行 tashan ingest"


class RecordError(Exception):
    """A record that cannot be used; the message says in Chinese what is wrong and what to do."""


@dataclass(frozen=True, slots=True)
class Record:
    """What a record folder holds. `manifest` is record.json."""

    path: Path
    manifest: Mapping[str, Any]
    decoded: str
    clean: str
    edits: tuple[Edit, ...]
    flags: tuple[Flag, ...]
    drafts: tuple[str, ...]
    left_out: tuple[LeftOut, ...] = ()


def read_record(path: Path) -> Record:
    """The record in a folder. Raises RecordError when a file other than a draft is missing or has changed."""
    _file(path, MANIFEST)
    told = manifest_of(path)
    if told is None:
        raise RecordError(f"{path / MANIFEST} 读不出；请从备份恢复，或{AGAIN}")
    files = {name: _file(path, name) for name in told["files"]}
    for name, data in files.items():
        if not is_draft(name) and hashed(data) != told["files"][name]:
            raise RecordError(f"{path / name} 与收件时不同，记录已被改动；请从备份恢复，或{AGAIN}")
    drafts = sorted(filter(is_draft, files), key=lambda name: int(Path(name).stem))
    try:
        texts = {name: files[name].decode("utf-8") for name in ("decoded.txt", "clean.txt", *drafts)}
        edits, flags = tuple(_edits(files["audit.jsonl"])), tuple(Flag(**flag) for flag in told["flags"])
        left_out = tuple(LeftOut(**block) for block in _objects(files.get(LEFT_OUT, b"")))
    except (ValueError, KeyError, TypeError) as error:
        raise RecordError(f"{path} 的内容读不出；请从备份恢复，或{AGAIN}") from error
    written = tuple(texts[name] for name in drafts)
    return Record(path, told, texts["decoded.txt"], texts["clean.txt"], edits, flags, written, left_out)


def is_draft(name: str) -> bool:
    """Whether a file of a record is one of its drafts."""
    return name.startswith("drafts/")


def _file(path: Path, name: str) -> bytes:
    if name.startswith("/") or ".." in Path(name).parts:
        raise RecordError(f"{path / MANIFEST} 指到记录之外的文件；{AGAIN}")
    try:
        return (path / name).read_bytes()
    except OSError as error:
        raise RecordError(f"{path} 不是完整的收件记录，缺 {name}；请检查路径，或{AGAIN}") from error


def _edits(data: bytes) -> Iterator[Edit]:
    for fields in _objects(data):
        fields.pop("edit")
        yield Edit(**fields)


def _objects(data: bytes) -> Iterator[dict[str, Any]]:
    return (json.loads(line) for line in data.decode("utf-8").split("\n") if line)
