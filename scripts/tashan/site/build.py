"""Build the site: load, check, assemble aside, swap. A fault anywhere leaves the old site as it is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from tashan.checks import run
from tashan.library.audience import published
from tashan.library.diagnostic import Diagnostic
from tashan.library.load import load
from tashan.site.assemble import BuildError, assemble
from tashan.site.publish import ForeignFolderError, swap, workshop


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a build came to: `built` tells whether the site was replaced; `faults` are lines in Chinese.

    With `built`, the faults are dead links, which leave the site usable.
    """

    built: bool
    cases: int = 0
    diagnostics: tuple[Diagnostic, ...] = ()
    faults: tuple[str, ...] = ()


def build(root: Path, site: Path, audience: str = "public") -> Outcome:
    """Build the content below `root` into `site`, all or nothing."""
    library, unreadable = load(root)
    diagnostics = (*unreadable, *run(library))
    if any(diagnostic.severity == "error" for diagnostic in diagnostics):
        return Outcome(False, 0, diagnostics)
    shown = published(library, audience)
    try:
        built, dead = assemble(shown, workshop(site))
        swap(built, site)
    except ForeignFolderError as error:
        fault = f"{error} 里有不是本程序生成的文件，没有覆盖（换一个 --site 目录，或先移走它）"
        return Outcome(False, 0, diagnostics, (fault,))
    except BuildError as error:
        return Outcome(False, 0, diagnostics, tuple(str(error).splitlines()))
    return Outcome(True, len(shown.cases), diagnostics, dead)
