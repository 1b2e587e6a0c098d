"""Synthetic content for measuring: valid, deterministic, in no way true."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.library.output import OutputFile
from tashan.library.sample.case import case
from tashan.library.sample.topic import topics

__all__ = ["sample"]


def sample(n: int, seed: int = 0) -> Iterator[OutputFile]:
    """The files of a content tree with `n` cases: cases/ and docs/ only. Paths are relative to its root."""
    yield from topics(seed)
    yield OutputFile(
        "docs/about.md",
        "---\ntitle: 关于这套样本\nupdated: 2026-01-01\n---\n\n全部文字由程序生成，不是真事。\n".encode(),
    )
    yield OutputFile("docs/index.md", "---\ntitle: 样本库首页\nupdated: 2026-01-01\n---\n\n测量用的样本。\n".encode())
    for number in range(1, n + 1):
        yield case(number, seed)
