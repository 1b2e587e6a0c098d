"""The bytes of a Word file → its paragraphs and tables. Runs in the child process alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from tashan.form.read.blocks import Block, Cell, Document, Paragraph, Row, Table
from tashan.untrusted.content import Unreadable
from tashan.untrusted.word.inline import Inline, Setting, alternatives, spoken
from tashan.untrusted.word.names import Element, child, is_on, name, number, value
from tashan.untrusted.word.numbering import Counters, lists
from tashan.untrusted.word.package import Package
from tashan.untrusted.word.styles import styles

_THROUGH = frozenset({"sdt", "sdtContent", "customXml", "smartTag", "ins", "moveTo", "body", "Choice", "Fallback"})
_GONE = frozenset({"del", "moveFrom"})
_CHANGES = frozenset({"ins", "del", "moveFrom", "moveTo"})
_NOTES = ((r"comments\.xml", "批注"), (r"footnotes\.xml", "脚注"), (r"endnotes\.xml", "尾注"))


@dataclass
class _Reader:
    """Takes blocks out of elements, counting automatic lists on the way."""

    setting: Setting
    counters: Counters
    beside: list[tuple[str, str]] = field(default_factory=list)

    def blocks(self, element: Element) -> Iterator[Block]:
        carried = ""  # of a paragraph whose mark is deleted: it runs on into the next
        for one in element:
            tag = name(one)
            if tag == "p":
                found = self._paragraph(one, carried)
                carried = found.text if is_on(child(one, "pPr", "rPr", "del")) else ""
                if not carried:
                    yield found
            elif tag == "tbl":
                yield Table(tuple(self._row(row) for row in _inside(one, "tr") if not is_on(child(row, "trPr", "del"))))
            elif tag == "AlternateContent":
                yield from self.blocks(alternatives(one)[0])
            elif tag in _THROUGH:
                yield from self.blocks(one)

    def _row(self, row: Element) -> Row:
        return tuple(self._cell(cell) for cell in _inside(row, "tc"))

    def _cell(self, cell: Element) -> Cell:
        return tuple(each for block in self.blocks(cell) for each in _flat(block))

    def _paragraph(self, element: Element, before: str) -> Paragraph:
        inline = Inline(self.setting)
        inline.walk(element, "")
        for box, _ in inline.boxes:
            self.beside.append(("文本框里的文字", spoken(box)))
        style = self.setting.styles.get(value(child(element, "pPr", "pStyle")))
        heading = style is not None and style.named.startswith(("heading", "标题", "title"))
        return Paragraph(before + inline.kept(), heading, self._label(element))

    def _label(self, element: Element) -> str:
        own = child(element, "pPr", "numPr")
        list_id = number(child(own, "numId"))
        return self.counters.label(list_id, number(child(own, "ilvl")) or 0) if list_id else ""


def _flat(block: Block) -> tuple[Paragraph, ...]:
    """A table that was pasted into a cell, as lines."""
    if isinstance(block, Paragraph):
        return (block,)
    return tuple(Paragraph("；".join(each.text for cell in row for each in cell if each.text)) for row in block.rows)


def _inside(element: Element, wanted: str) -> Iterator[Element]:
    for one in element:
        if name(one) == wanted:
            yield one
        elif name(one) in _THROUGH:
            yield from _inside(one, wanted)


def read(data: bytes) -> Document:
    """The document. Raises Unreadable."""
    package = Package(data)
    body = child(package.part(package.main), "body")
    if body is None:
        raise Unreadable("这个 Word 文件里没有正文；请用 Word 或 WPS 打开检查，另存为 .docx 再交来")
    revised = any(name(one) in _CHANGES for one in body.iter())
    # Whether a blank is filled in is told by its words: programs leave the mark on controls that were typed over.
    for one in [one for one in body.iter() if name(one) in ("showingPlcHdr", "footnoteReference", "endnoteReference")]:
        one.getparent().remove(one)
    found = styles(package.part(f"{package.folder}styles.xml"))
    reader = _Reader(Setting(found), Counters(lists(package.part(f"{package.folder}numbering.xml"))))
    blocks = tuple(reader.blocks(body))
    margins = " ".join(spoken(root) for root in package.beside(r"(?:header|footer)\d*\.xml"))
    return Document(blocks, margins, (*reader.beside, *_notes(package)), revised)


def _notes(package: Package) -> Iterator[tuple[str, str]]:
    for pattern, kind in _NOTES:
        for root in package.beside(pattern):
            yield from ((kind, text) for note in root if (text := spoken(note).strip()))
