"""The form as a Word file: the same layout and words give the same bytes."""

from __future__ import annotations

import itertools
import zipfile
from functools import cache
from io import BytesIO

from jinja2 import Environment, PackageLoader, StrictUndefined

from tashan.form.layout import EDITION, INSTRUCTIONS, SECTIONS, TITLE
from tashan.form.printed import EDITION_WORDS, NOTE_HEAD
from tashan.form.word.drawn import Values, drawn
from tashan.form.words import Words

__all__ = ["form"]

# Template → its place in the file, in the order that Word writes them in.
_PARTS = {
    "types.xml": "[Content_Types].xml",
    "package.rels.xml": "_rels/.rels",
    "document.xml": "word/document.xml",
    "document.rels.xml": "word/_rels/document.xml.rels",
    "styles.xml": "word/styles.xml",
    "settings.xml": "word/settings.xml",
    "fontTable.xml": "word/fontTable.xml",
    "header.xml": "word/header.xml",
    "footer.xml": "word/footer.xml",
    "core.xml": "docProps/core.xml",
}
# The first day that a zip can name: the clock stays out of the file.
_DAY = (1980, 1, 1, 0, 0, 0)


@cache
def _environment() -> Environment:
    loader = PackageLoader("tashan.form.word", "templates")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, auto_reload=False)


def form(words: Words, values: Values | None = None) -> bytes:
    """The form with the choices of a library; `values` are those of a case that stand in it already."""
    ids = itertools.count(1001)
    given = {
        "title": TITLE,
        "edition": EDITION_WORDS.format(EDITION),
        "note_head": NOTE_HEAD,
        "instructions": INSTRUCTIONS,
        "sections": [drawn(section, words, values or {}) for section in SECTIONS],
        "next_id": lambda: next(ids),
    }
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for template, name in _PARTS.items():
            text = _environment().get_template(template).render(given)
            archive.writestr(zipfile.ZipInfo(name, _DAY), text, zipfile.ZIP_DEFLATED)
    return buffer.getvalue()
