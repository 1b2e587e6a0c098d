"""A content root on disk → the text, kind and id of each content file; what must not be read is a fault."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tashan.library.characters import shown
from tashan.library.diagnostic import Diagnostic
from tashan.library.model import Case, Cause, Collection, Entry, Measure, Policy, Problem, Theme, WrittenPage

MAX_BYTES = 256 * 1024
_MAX_DEPTH = 6


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of entry: its folder, and what its ids look like. The id is the file name up to the first dash."""

    folder: str
    model: type[Entry]
    id_form: str
    id_example: str


KINDS: tuple[Kind, ...] = (
    Kind("cases", Case, r"C[0-9]{4,6}", "C0001-wangge-yishi.md"),
    Kind("docs/problems", Problem, r"P[0-9]{3,4}", "P001-ruanruo-huansan.md"),
    Kind("docs/causes", Cause, r"K[0-9]{3,4}", "K001-sixiang-renshi.md"),
    Kind("docs/countermeasures", Measure, r"M[0-9]{3,4}", "M001-zhengdun.md"),
    Kind("docs/policies", Policy, r"D[0-9]{3,4}", "D001-zuzhi-tiaoli.md"),
    Kind("docs/themes", Theme, r"[a-z]{2,12}", "org.md"),
    Kind("docs/collections", Collection, r"[a-z]{3,20}", "estate.md"),
)
# Every other page below docs/ is hand-written; its id is its path.
WRITTEN = Kind("docs", WrittenPage, r"[A-Za-z0-9][A-Za-z0-9_/-]*", "about.md")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]*\.md")


@dataclass(frozen=True, slots=True)
class File:
    """A content file: `path` relative to the root with forward slashes; `text`, or why there is none."""

    path: str
    kind: Kind
    id: str
    text: str | Diagnostic


def read(root: Path) -> tuple[tuple[File, ...], tuple[Diagnostic, ...]]:
    """The content files below `root` in the order of their paths, and what could not be taken."""
    if not any((root / folder).is_dir() for folder in ("cases", "docs")):
        fix = "在放着这两个文件夹的地方运行，或用 --root 指明"
        return (), (Diagnostic(".", 1, 1, "T001", "这里没有 cases 或 docs 文件夹", fix),)
    files: list[File] = []
    refused: list[Diagnostic] = []
    for path, fault in (*_paths(root, "cases"), *_paths(root, "docs")):
        found = fault or _file(root, path)
        (files if isinstance(found, File) else refused).append(found)  # type: ignore[arg-type]
    return tuple(files), tuple(refused)


def _paths(root: Path, folder: str) -> Iterator[tuple[str, Diagnostic | None]]:
    """Each file that should be content, with what is wrong about its place or name."""
    if not (root / folder).is_dir():
        return
    with os.scandir(root / folder) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    for entry in ordered:
        path = f"{folder}/{entry.name}"
        if entry.name.startswith("."):
            continue
        if entry.is_symlink():
            yield path, _misplaced(path, "是链接，不是文件本身", "把原文件放到这里")
        elif entry.is_dir(follow_symlinks=False):
            if folder in _FLAT or path.count("/") > _MAX_DEPTH:
                yield path, _misplaced(path, "是文件夹", f"{folder} 里只放文件，不再分文件夹")
            else:
                yield from _paths(root, path)
        elif not entry.is_file(follow_symlinks=False):
            yield path, _misplaced(path, "不是普通文件", "删掉它")
        elif folder in _FLAT or entry.name.lower().endswith((".md", ".markdown")):
            yield path, None


_FLAT = frozenset(kind.folder for kind in KINDS)


def _misplaced(path: str, message: str, fix: str) -> Diagnostic:
    return Diagnostic(shown(path, 200), 1, 1, "T002", message, fix)


def _file(root: Path, path: str) -> File | Diagnostic:
    folder, _, name = path.rpartition("/")
    kind = next((kind for kind in KINDS if kind.folder == folder), WRITTEN)
    if not _NAME.fullmatch(name):
        fix = f"只用小写字母、数字和短横，以 .md 结尾，例如 {kind.id_example}"
        return _misplaced(path, f"文件名“{shown(name)}”不合规定", fix)
    stem = name.removesuffix(".md")
    key = path.removeprefix("docs/").removesuffix(".md") if kind is WRITTEN else stem.partition("-")[0]
    if not re.fullmatch(kind.id_form, key):
        return _misplaced(path, f"文件名开头的“{shown(key)}”不是编号", f"以编号开头，例如 {kind.id_example}")
    return File(path, kind, key, _text(root / path, path))


def _text(file: Path, path: str) -> str | Diagnostic:
    try:
        with file.open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError:
        return Diagnostic(path, 1, 1, "T003", "文件打不开", "检查文件的权限")
    if len(data) > MAX_BYTES:
        return Diagnostic(path, 1, 1, "T004", f"文件超过 {MAX_BYTES // 1024} KB", "把长内容分成几个文件")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Diagnostic(path, line, 1, "T003", "文件不是 UTF-8 编码", "在编辑软件里另存为 UTF-8 编码")
