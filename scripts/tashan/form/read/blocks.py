"""A Word file as paragraphs and tables, in the order of the page, and beside them what stands outside the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as a reader sees it, every revision accepted: whether it is a heading; the number of its list."""

    text: str
    heading: bool = False
    label: str = ""


Cell: TypeAlias = tuple[Paragraph, ...]
Row: TypeAlias = tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table, row by row; merged cells are one cell."""

    rows: tuple[Row, ...]


Block: TypeAlias = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Document:
    """`margins` are the words of headers and footers; `beside` is what is no part of the text: (what it is, words);
    `revised`: changes were tracked and are taken as accepted."""

    blocks: tuple[Block, ...]
    margins: str = ""
    beside: tuple[tuple[str, str], ...] = ()
    revised: bool = False


def packed(document: Document) -> dict[str, Any]:
    """The document as JSON takes it, on its way out of the child process."""
    return {
        "blocks": [
            [[list(map(_packed, cell)) for cell in row] for row in block.rows]
            if isinstance(block, Table)
            else _packed(block)
            for block in document.blocks
        ],
        "margins": document.margins,
        "beside": [list(each) for each in document.beside],
        "revised": document.revised,
    }


def _packed(paragraph: Paragraph) -> list[Any]:
    return [paragraph.text, paragraph.heading, paragraph.label]


def unpacked(answer: dict[str, Any]) -> Document:
    """The document in what `packed` made."""
    return Document(
        blocks=tuple(map(_block, answer["blocks"])),
        margins=answer["margins"],
        beside=tuple((kind, text) for kind, text in answer["beside"]),
        revised=answer["revised"],
    )


def _block(given: list[Any]) -> Block:
    if given and isinstance(given[0], str):
        return Paragraph(*given)
    return Table(tuple(tuple(tuple(Paragraph(*each) for each in cell) for cell in row) for row in given))
