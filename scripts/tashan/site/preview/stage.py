"""The pages of one state of the content, as `tashan build` makes them, each when it is asked for."""

from __future__ import annotations

import threading
from functools import partial

from tashan.chinese.script import to_hant
from tashan.library.library import Library
from tashan.pages import Plan, Shelf
from tashan.site.assemble import host_of
from tashan.site.hant.page import FOLDER, switched
from tashan.site.preview.frame import Frame
from tashan.site.seal import sealed


class Stage:
    """A library in its frame."""

    def __init__(self, library: Library, frame: Frame) -> None:
        self.library = library
        self.frame = frame
        self._plan = Plan(Shelf.of(library, host_of(frame.config)))
        self._one_at_a_time = threading.Lock()

    def page(self, path: str) -> tuple[str, tuple[str, ...]] | None:
        """The page at `path` (cases/C0001.html), sealed, and what the gate finds in it; None where there is none."""
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

    @property
    def missing(self) -> str:
        """The page that stands where there is none."""
        return sealed((self.frame.site / "404.html").read_text("utf-8"))[0]
