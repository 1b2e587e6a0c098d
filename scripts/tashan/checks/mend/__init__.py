"""Mend what is safe to mend in a content file: text in, text out; quotations, comments and everything else stay."""

from __future__ import annotations

from collections.abc import Callable

from tashan.checks.mend.ids import with_ids
from tashan.checks.mend.language import with_plain_language
from tashan.checks.mend.order import in_order
from tashan.library.files import File
from tashan.library.topic_names import Names, names_of

__all__ = ["MENDS", "mended", "names_of"]

# File, its text so far, and the names of topics → its text. Ids come first: a file with a name for an id does not load.
MENDS: tuple[Callable[[File, str, Names], str], ...] = (with_ids, with_plain_language, in_order)


def mended(file: File, text: str, names: Names) -> str:
    """The text of a content file after all mends."""
    for mend in MENDS:
        text = mend(file, text, names)
    return text
