"""Folders of source files → their texts: what the library is held against."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import click

from tashan.ingest.article import Article
from tashan.ingest.clean import clean
from tashan.ingest.read import Unreadable, read


def files_in(folders: Iterable[Path]) -> Iterator[Path]:
    """The files below the folders, without hidden ones."""
    for folder in folders:
        for file in sorted(folder.rglob("*")):
            if file.is_file() and not any(part.startswith(".") for part in file.relative_to(folder).parts):
                yield file


def hashed(folders: Iterable[Path]) -> dict[str, Path]:
    """Hash of the bytes → file; of equal files the first."""
    found: dict[str, Path] = {}
    for file in files_in(folders):
        with file.open("rb") as stream:
            found.setdefault(hashlib.file_digest(stream, "sha256").hexdigest(), file)
    return found


def texts(files: Iterable[Path], unreadable: Callable[[Path, Unreadable], None]) -> Iterator[tuple[Path, str]]:
    """The text of each file that can be read: title, decoded and clean text, since damage hides words from either."""
    for file in files:
        try:
            source = read(file)
        except Unreadable as error:
            unreadable(file, error)
            continue
        yield file, "\n".join((source.hints.title, source.text, clean(Article(source.text)).text))


def unread(file: Path, error: Unreadable) -> None:
    """Say of a file that it was left out."""
    click.echo(f"{file}：没有对照，{error}", err=True)
