"""The pages of one state of the content, as `tashan build` makes them, each when it is asked for."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from functools import cached_property, partial
from pathlib import Path

from tashan.chinese.script import to_hant
from tashan.library.library import Library
from tashan.pages import Plan, Shelf
from tashan.pages.written import shown_pictures
from tashan.site.admin import admin_files
from tashan.site.assemble import host_of
from tashan.site.hant.page import FOLDER, switched
from tashan.site.preview.files import file
from tashan.site.preview.frame import Frame
from tashan.site.seal import sealed

Made = tuple[str, tuple[str, ...]]


class Stage:
    """What is shown of a whole library, in its frame."""

    def __init__(self, whole: Library, library: Library, frame: Frame) -> None:
        self.whole = whole
        self.library = library
        self.frame = frame
        self._plan = Plan(Shelf.of(library, host_of(frame.config)))
        self._one_at_a_time = threading.Lock()
        self._made: dict[str, Made | None] = {}

    def page(self, path: str) -> Made | None:
        """The page at `path` (cases/C0001.html), sealed, and what the gate finds in it; None where there is none."""
        if path not in self._made:
            self._made[path] = self._page(path)
        return self._made[path]

    def _page(self, path: str) -> Made | None:
        plain = path.removeprefix(f"{FOLDER}/")
        with self._one_at_a_time:
            page = self._plan.page(f"{plain.removesuffix('.html')}.md")
            html = self.frame.built(page) if page else None
        if html is None:
            return None
        if plain != path:
            region = self.frame.config.extra["hant"]
            html = switched(html, plain, region, partial(to_hant, region=region))
        html, found = sealed(html)
        return html, found.faults

    def file(self, path: str, index: Path | None) -> bytes | None:
        """The bytes of a file that is no page; `index` is the folder that holds the search as last made."""
        shown = (picture.data for picture in shown_pictures(self.library) if picture.path == path)
        return next(shown, None) or self._admin.get(path) or file(path, self.frame, index)

    @cached_property
    def _admin(self) -> Mapping[str, bytes]:
        return {file.path: file.data for file in admin_files(self.whole, host_of(self.frame.config))}
