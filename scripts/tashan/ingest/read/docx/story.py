"""The lines of a document's body, a note or a header: paragraphs with their numbers, tables, text boxes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby

from tashan.ingest.read.reading import LeftOut
from tashan.untrusted.word.inline import (
    CONTENTS,
    DELETED,
    OTHER_VERSION,
    PLACEHOLDER,
    REMOVED,
    Inline,
    Setting,
    alternatives,
    is_placeholder,
    spoken,
)
from tashan.untrusted.word.names import Element, child, children, is_on, name, number, value
from tashan.untrusted.word.numbering import Counters, labelled

_LONGEST_CELL = 200
_EMBEDDED = "嵌入的文件"


@dataclass
class Story:
    """Gathers lines and what is left out. Cells and text boxes are stories of their own that share the setting."""

    setting: Setting
    counters: Counters
    lines: list[str] = field(default_factory=list)
    left: list[LeftOut] = field(default_factory=list)
    titled: str = ""
    carried: str = ""

    def tell(self, element: Element, why: str = "") -> None:
        """Take in every paragraph and table below an element; `why` is the reason when all of it is left out."""
        for one in element:
            tag = name(one)
            if tag == "p":
                self._paragraph(one, why)
            elif tag == "tbl":
                self._table(one, why)
            elif tag == "sdt":
                self._control(one, why)
            elif tag == "AlternateContent":
                self._alternatives(one, why)
            elif tag == "altChunk":
                self.left.append(LeftOut(_EMBEDDED, value(one, "id")))
            elif not tag.endswith("Pr"):
                self.tell(one, why or REMOVED.get(tag, ""))

    def finish(self) -> None:
        """Let go of a text that waits for a paragraph that never came."""
        if self.carried:
            self.lines.append(self.carried)
            self.carried = ""

    def _paragraph(self, element: Element, why: str) -> None:
        inline = Inline(self.setting)
        inline.walk(element, why)
        joined = is_on(child(element, "pPr", "rPr", "del"))  # its mark is deleted: it runs on into the next
        label = "" if why or joined else self._label(element)
        text = self.carried + inline.kept()
        self.carried = text if joined else ""
        if text.strip() and not joined:
            self.lines += labelled(label, text.strip()).split("\n")
            self._title(element, text)
        for reason, pieces in groupby(inline.pieces, key=lambda piece: piece[0]):
            left = "".join(piece for _, piece in pieces).strip()
            if reason and left:
                self.left.append(LeftOut(reason, left))
        for box, reason in inline.boxes:
            self._inner(box, reason)

    def _label(self, element: Element) -> str:
        style_id = value(child(element, "pPr", "pStyle"))
        style = self.setting.styles.get(style_id)
        own = child(element, "pPr", "numPr")
        list_id, level = number(child(own, "numId")), number(child(own, "ilvl"))
        if list_id is None and style is not None:
            list_id, level = style.list_id, style.level if level is None else level
            if list_id is not None and level is None:
                level = self.counters.level_of(list_id, style_id)
        return self.counters.label(list_id, level or 0) if list_id else ""

    def _title(self, element: Element, text: str) -> None:
        style = self.setting.styles.get(value(child(element, "pPr", "pStyle")))
        if style is not None and style.named == "title" and not self.titled:
            self.titled = text.strip()

    def _control(self, element: Element, why: str) -> None:
        gallery = value(child(element, "sdtPr", "docPartObj", "docPartGallery"))
        contents = CONTENTS if gallery == "Table of Contents" else PLACEHOLDER if is_placeholder(element) else ""
        for content in children(element, "sdtContent"):
            self.tell(content, why or contents)

    def _alternatives(self, element: Element, why: str) -> None:
        chosen, others = alternatives(element)
        self.tell(chosen, why)
        differing = (text for text in map(spoken, others) if text.strip() and text != spoken(chosen))
        self.left += (LeftOut(why or OTHER_VERSION, text) for text in differing)

    def _inner(self, element: Element, why: str) -> tuple[list[str], bool]:
        """The lines of a cell or a box, which also go to `lines` where it is a box."""
        inner = replace(self, lines=[], left=self.left, carried="")
        inner.tell(element, why)
        inner.finish()
        if name(element) == "txbxContent":
            self.lines += inner.lines
        return inner.lines, next(element.iter("{*}tbl"), None) is not None

    def _table(self, element: Element, why: str) -> None:
        for row in _inside(element, "tr"):
            deleted = DELETED if is_on(child(row, "trPr", "del")) else ""
            cells = [self._inner(cell, why or deleted) for cell in _inside(row, "tc")]
            filled = [lines for lines, _ in cells if lines]
            long = any(sum(map(len, lines)) > _LONGEST_CELL for lines in filled)
            if long or any(nested for _, nested in cells):
                self.lines += (line for lines in filled for line in lines)
            elif filled:
                self.lines.append(" | ".join(" ".join(lines) for lines in filled))


def _inside(element: Element, wanted: str) -> Iterator[Element]:
    """Rows of a table or cells of a row, through content controls and marks of revision."""
    for one in element:
        if name(one) == wanted:
            yield one
        elif name(one) in ("sdt", "sdtContent", "customXml", "ins", "moveTo"):
            yield from _inside(one, wanted)
