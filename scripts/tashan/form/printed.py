"""What is printed on the form: the words that are no answer, and how they are compared."""

from __future__ import annotations

import re
import unicodedata

from tashan.chinese.fold import fold
from tashan.form.field import Grid
from tashan.form.layout import EDITION, INSTRUCTIONS, SECTIONS, TABLES, TITLE

EDITION_WORDS = "表式第{}版"
NOTE_HEAD = "填写说明"
_NUMBER = re.compile(r"^[0-9]+[.．、]")


def plain(text: str) -> str:
    """Printed words for comparing: as search folds them, without marks and numbers of paragraphs."""
    return fold(_NUMBER.sub("", unicodedata.normalize("NFKC", text.strip()))).replace(" ", "")


def edition(margins: str) -> int:
    """The edition of the form that the headers name; 0 where they name none."""
    found = re.search(EDITION_WORDS.format("([0-9]{1,4})"), plain(margins))
    return int(found[1]) if found else 0


PRINTED = frozenset(
    map(
        plain,
        (
            "",
            TITLE,
            NOTE_HEAD,
            EDITION_WORDS.format(EDITION),
            *INSTRUCTIONS,
            *(words for section in SECTIONS for words in (section.heading, section.note)),
            *(table.name for table in TABLES if isinstance(table, Grid)),
        ),
    )
)
