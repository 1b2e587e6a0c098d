"""Every generated file by its path below the root of the project."""

from __future__ import annotations

from reference.codes import codes
from reference.commands import commands
from reference.keys import keys
from reference.vscode import schemas, snippets


def files() -> dict[str, str]:
    """Path → text."""
    pages = {"commands": commands(), "codes": codes(), "keys": keys()}
    return {
        **{f"docs/guide/reference/{name}.md": text for name, text in pages.items()},
        **{f".vscode/schemas/{name}.json": text for name, text in schemas()},
        ".vscode/tashan.code-snippets": snippets(),
    }
