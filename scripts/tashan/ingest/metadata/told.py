"""What a file says of its article beside the text: in its markup, its properties, its front matter and its name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import PurePath

from tashan.chinese.pattern import when_asked
from tashan.chinese.script import to_hans
from tashan.ingest.read.reading import Hints

_HAN = when_asked(r"[\u3400-\u9fff]")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<!\d)20\d\d(?=[01]\d[0-3]\d(?!\d))")


@dataclass(frozen=True, slots=True)
class Told:
    """All in simplified characters, empty where the file is silent.

    `lines` are visible lines near the headline that the text does not hold; `year` is the one in the file's name.
    """

    title: str = ""
    author: str = ""
    publisher: str = ""
    date: str = ""
    lines: tuple[str, ...] = ()
    year: int | None = None
    about: str = ""


def told_by(hints: Hints, path: str) -> Told:
    """The hints of the file `path`; a title or a name without Chinese characters is the software's, not ours."""
    title, author, publisher = (to_hans(value) for value in (hints.title, hints.author, hints.publisher))
    year = _YEAR.search(PurePath(path).stem)
    return Told(
        title=title if title and _HAN().search(title) else "",
        author=author if author and _HAN().search(author) else "",
        publisher=publisher,
        date=hints.date,
        lines=tuple(map(to_hans, hints.lines)),
        year=int(year[0]) if year else None,
        about=to_hans(hints.about),
    )
