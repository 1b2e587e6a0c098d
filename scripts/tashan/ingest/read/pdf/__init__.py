"""A PDF with a text layer becomes its text: columns in order, lines joined, running titles and page numbers listed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from tashan.ingest.read.encoding.weights import NONSENSE, cost
from tashan.ingest.read.pdf.beside import has_picture, remarks
from tashan.ingest.read.pdf.columns import Region, regions
from tashan.ingest.read.pdf.document import Document, Page
from tashan.ingest.read.pdf.furniture import furniture
from tashan.ingest.read.pdf.letters import letters
from tashan.ingest.read.pdf.lines import Line, lines
from tashan.ingest.read.pdf.notes import label, labelled, marked, parted
from tashan.ingest.read.pdf.paragraphs import paragraphs
from tashan.ingest.read.pdf.rows import RAISED, pieces
from tashan.ingest.read.reading import Hints, LeftOut, Reading
from tashan.untrusted.content import Unreadable

__all__ = ["read_pdf"]

_GARBLED = "这个 PDF 里的文字没有正确的编码，读出来是乱码；请做文字识别，核对后另存为 .docx 或 .txt 再交来"
_ACROSS, _PICTURE, _DAMAGED = "斜排或转向的文字", "没有文字的页", "读不出的页"
# A page with a picture and fewer letters than this was scanned; the letters are a stamp of the scanner.
_FEWEST = 10


def read_pdf(data: bytes) -> Reading:
    """The reading of a PDF. Its text is empty for a scan. Raises Unreadable."""
    document = Document(data)
    pages: list[Region] = []
    beside: list[LeftOut] = []
    for number, page in enumerate(document.pages(), 1):
        found, left = _page(page, number)
        pages.append(found)
        beside += left
    columns, printed = _without_furniture(pages)
    text = "" if sum(block.kind == _PICTURE for block in beside) == len(pages) else _text(columns)
    if text and _is_garbled(text):
        raise Unreadable(_GARBLED)
    title = document.title if document.title and document.title in text.replace("\n", "") else ""
    return Reading(text, "utf-8", Hints(title=title), (*beside, *printed))


def _page(page: Page | None, number: int) -> tuple[Region, list[LeftOut]]:
    if page is None:
        return (), [LeftOut(_DAMAGED, f"第 {number} 页")]
    found, across = letters(page)
    region = pieces(found)
    left = [*remarks(page), *([LeftOut(_ACROSS, across)] if across else [])]
    count = sum(len(piece.text) for piece in region)
    if count < _FEWEST and (not count or has_picture(page)):
        left.append(LeftOut(_PICTURE, f"第 {number} 页"))
    return region, left


def _without_furniture(pages: list[Region]) -> tuple[list[tuple[Line, ...]], tuple[LeftOut, ...]]:
    columns: list[tuple[Line, ...]] = []
    left: list[LeftOut] = []
    for page, found in zip(pages, furniture(pages), strict=True):
        gone = {id(piece) for _, row in found for piece in row}
        left += [LeftOut(kind, RAISED.sub(r"\1", " ".join(piece.text for piece in row))) for kind, row in found]
        columns += map(lines, regions(tuple(piece for piece in page if id(piece) not in gone)))
    return columns, tuple(left)


def _text(columns: list[tuple[Line, ...]]) -> str:
    body = _body(line for column in columns for line in column)
    split = [parted(column, body) for column in columns]
    notes = [note for _, below in split for note in paragraphs([below])]
    labels = frozenset(map(label, notes))
    said = (marked(paragraph, labels) for paragraph in paragraphs(text for text, _ in split if text))
    return "".join(f"{line}\n" for line in (*said, *(marked(labelled(note), frozenset()) for note in notes)))


def _body(lines: Iterable[Line]) -> float:
    """The size of type in which most of the text is set."""
    sizes: Counter[float] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 1.0


def _is_garbled(text: str) -> bool:
    return cost(text) > NONSENSE * len(text)
