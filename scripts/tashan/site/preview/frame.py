"""What all pages share, made once: styles and scripts as `tashan build` makes them, MkDocs's menu and templates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path, PurePosixPath

from jinja2 import Environment
from mkdocs.commands.build import build as mkdocs_build
from mkdocs.commands.build import get_context
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files, get_files
from mkdocs.structure.nav import Navigation, get_navigation
from mkdocs.structure.pages import Page as BuilderPage

from tashan.library.library import Library
from tashan.library.output import write_files
from tashan.pages import Page, Plan, Shelf
from tashan.search.client_files import client_files
from tashan.site.assemble import configured, host_of, quiet_and_dated
from tashan.site.seal import sealed
from tashan.site.slim import slim


@dataclass(frozen=True, slots=True)
class Frame:
    """`site` holds the files that are no pages; the rest is what MkDocs needs to build one page.

    `missing` is the page that stands where there is none, ready, since the folder goes when the preview ends.
    """

    site: Path
    missing: str
    config: MkDocsConfig
    files: Files
    nav: Navigation
    templates: Environment

    def built(self, page: Page) -> str:
        """The page as MkDocs builds it. Not for two threads at once: MkDocs marks the page it is at."""
        file = self.files.get_file_from_path(page.path) or File.generated(self.config, page.path, content="")
        file.content_string = page.text
        built = file.page or BuilderPage(None, file, self.config)
        built.read_source(self.config)
        built.render(self.config, self.files)
        built.active = True
        context = get_context(self.nav, self.files, self.config, built)
        html = self.templates.get_template("main.html").render(context)
        built.active = False
        return html


def frame(library: Library, workshop: Path) -> Frame:
    """Build a few pages of the library inside `workshop`, as samples of what all pages have in common."""
    docs, site = workshop / "docs", workshop / "site"
    docs.mkdir()
    config = configured(docs, site)
    plan = Plan(Shelf.of(library, host_of(config)))
    write_files((page.file for page in map(plan.page, _samples(plan.paths)) if page), docs)
    with quiet_and_dated(library):
        mkdocs_build(config)
        write_files(client_files(), site)
        slim(site)
        files = get_files(config)
        missing = sealed((site / "404.html").read_text("utf-8"))[0]
        return Frame(site, missing, config, files, get_navigation(files, config), config.theme.get_env())


def _samples(paths: tuple[str, ...]) -> Iterator[str]:
    """The pages at the top, which the menu names, and of each folder its index, its first and its last."""
    folders = groupby(paths, key=lambda path: PurePosixPath(path).parent)
    for folder, group in ((folder, list(group)) for folder, group in folders):
        index = [path for path in group if path.endswith("/index.md")]
        yield from group if folder == PurePosixPath() else dict.fromkeys((*index, group[0], group[-1]))
