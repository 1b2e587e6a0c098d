"""The thin MkDocs plugin: lets `mkdocs build` and `mkdocs serve` work on the same pages as our own build."""

from __future__ import annotations

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin

from tashan.checks import run
from tashan.library.audience import published
from tashan.library.library import Library
from tashan.library.load import load
from tashan.site.assemble import finish, host_of, write_pages
from tashan.site.paths import PROGRAM


class TashanPlugin(BasePlugin):  # type: ignore[type-arg, no-untyped-call]
    """Renders the library into build/docs before MkDocs looks for pages, and seals what MkDocs built."""

    library: Library

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Write the pages and point MkDocs at them. Raises PluginError for content with errors."""
        library, unreadable = load(PROGRAM)
        errors = [str(found) for found in (*unreadable, *run(library)) if found.severity == "error"]
        if errors:
            raise PluginError("\n".join(errors))
        self.library = published(library)
        docs = PROGRAM / "build" / "docs"
        write_pages(self.library, docs, host_of(config))
        config.docs_dir = str(docs)
        return config

    def on_post_build(self, config: MkDocsConfig) -> None:
        """Add search and the traditional tree, and read the built pages through the gate."""
        sealed = finish(self.library, config)
        if sealed.faults:
            raise PluginError("\n".join(sealed.faults))
