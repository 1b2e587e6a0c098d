"""A Word file becomes its text in the final version: numbers of lists shown, insertions kept, deletions listed."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.ingest.read.docx.story import Story
from tashan.ingest.read.reading import Hints, LeftOut, Reading
from tashan.untrusted.content import Unreadable
from tashan.untrusted.word.inline import Setting, spoken
from tashan.untrusted.word.names import Element, child, name, value
from tashan.untrusted.word.numbering import Counters, lists
from tashan.untrusted.word.package import Package
from tashan.untrusted.word.styles import styles

__all__ = ["read_docx"]

# Parts beside the body, and what they are left out as.
_BESIDE = (
    (r"header\d*\.xml", "页眉"),
    (r"footer\d*\.xml", "页脚"),
    (r"comments\.xml", "批注"),
)
_DRAWN = r"(?:diagrams/data|charts/chart)\d*\.xml"


def read_docx(data: bytes) -> Reading:
    """The reading of a Word file. Raises Unreadable."""
    package = Package(data)
    main = package.part(package.main)
    body = child(main, "body")
    if body is None:
        raise Unreadable("这个 Word 文件里没有正文；请用 Word 或 WPS 打开检查，另存为 .docx 再交来")
    story = _story(package)
    story.tell(body)
    story.finish()
    notes = list(_notes(package, story))
    beside = tuple(_beside(package))
    return Reading(
        text="".join(f"{line}\n" for line in (*story.lines, *notes)),
        encoding="utf-8",
        hints=Hints(title=story.titled),
        left_out=(*story.left, *beside),
    )


def _story(package: Package) -> Story:
    found = styles(package.part(f"{package.folder}styles.xml"))
    return Story(Setting(found), Counters(lists(package.part(f"{package.folder}numbering.xml"))))


def _notes(package: Package, story: Story) -> Iterator[str]:
    """The footnotes and endnotes as lines, in the order in which the text refers to them."""
    roots = {kind: package.part(f"{package.folder}{kind}s.xml") for kind in ("footnote", "endnote")}
    every = {
        (kind, value(note, "id")): note
        for kind, root in roots.items()
        for note in (() if root is None else root)
        if name(note) == kind and value(note, "type") in ("", "normal")
    }
    done = 0
    while done < len(story.setting.notes):  # a note may refer to another
        key = story.setting.notes[done]
        done += 1
        if key in every:
            yield f"[{done}] " + " ".join(_told(every.pop(key), story))
    story.left += (LeftOut("没有引用的脚注", spoken(note)) for note in every.values() if spoken(note).strip())


def _told(element: Element, story: Story) -> list[str]:
    """The lines of a note, with what is left out of it going where the story's goes."""
    inner = Story(story.setting, story.counters, left=story.left)
    inner.tell(element)
    inner.finish()
    return inner.lines


def _beside(package: Package) -> Iterator[LeftOut]:
    for pattern, kind in _BESIDE:
        for root in package.beside(pattern):
            inner = _story(package)
            inner.tell(root)
            inner.finish()
            yield from (LeftOut(kind, line) for line in inner.lines)
            yield from inner.left
    for root in package.beside(_DRAWN):
        yield from (LeftOut("图示里的文字", text) for paragraph in root.iter("{*}p") if (text := spoken(paragraph)))
