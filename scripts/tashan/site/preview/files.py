"""Files of the site that are no pages: styles and scripts from the frame, the search from its own folder."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from tashan.chinese.script import to_hant
from tashan.library.output import OutputFile
from tashan.search.files import FOLDER as SEARCH
from tashan.site.hant.page import FOLDER as HANT
from tashan.site.hant.tree import STUBS, search_file
from tashan.site.preview.frame import Frame


def file(path: str, frame: Frame, index: Path | None) -> bytes | None:
    """The bytes at `path`, None where there is no file. `index` is the folder that holds the search as last made."""
    plain = path.removeprefix(f"{HANT}/")
    if plain == path:
        found = _kept(frame.site, path)
        return _kept(index, path) if found is None and index else found
    data = file(plain, frame, index) if plain.startswith(SEARCH) else None
    if data is None or plain.removeprefix(SEARCH) in STUBS:
        return data
    made = search_file(OutputFile(plain, data), partial(to_hant, region=frame.config.extra["hant"]))
    return made.data if made else None


def _kept(folder: Path, path: str) -> bytes | None:
    wanted = (folder / path).resolve()
    if not wanted.is_relative_to(folder.resolve()):
        return None
    try:
        return wanted.read_bytes()
    except OSError:  # none there, or none any more: the folder goes when the preview ends
        return None
