"""All cases in one file, a row of codes each: what finding a case like one's own and the home page rank by.

Codes and names of places are the same in both scripts, so both trees share the file.
"""

from __future__ import annotations

from tashan.library.evidence import certainty
from tashan.library.library import Library
from tashan.library.model import Case
from tashan.library.output import OutputFile
from tashan.library.places import province
from tashan.search.files import script
from tashan.search.needs import needs


def file(library: Library) -> OutputFile:
    """`near.js`: the rows of all cases that can be found, in the order of their ids."""
    return script("near", [_row(case, library) for case in library.cases if case.state != "withdrawn"])


def _row(case: Case, library: Library) -> list[object]:
    """Id, province, city, level, setting, year, certainty, day of the last change, themes, problems, needs."""
    steps = (case.place or "").split("/")
    level = certainty(case)
    return [
        case.id,
        province(case) or "",
        steps[1] if len(steps) > 1 else "",
        case.level,
        case.setting,
        case.period.start,
        -1 if level is None else level,
        case.updated.isoformat(),
        " ".join(case.themes),
        " ".join(link.id for link in case.problems),
        " ".join(needs(case, library)),
    ]
