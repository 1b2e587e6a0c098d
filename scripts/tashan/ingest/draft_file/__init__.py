"""A draft as a Markdown file for an editor: a case's frontmatter and sections, with what the source gave."""

from __future__ import annotations

from tashan.ingest.draft import Draft
from tashan.ingest.draft_file.body import body
from tashan.ingest.draft_file.front import front
from tashan.ingest.pipeline import Ingested
from tashan.ingest.privacy import hidden

__all__ = ["draft_file"]


def draft_file(found: Ingested, draft: Draft) -> str:
    """The text of `drafts/<n>.md`, for the project's own YAML loader: no invisible character, no number of a person."""
    shown = hidden(draft, found.article)
    return "\n".join(("---", *front(found, shown), "---", "", *body(shown))).rstrip("\n") + "\n"
