"""The content model → what VS Code can use: schemas, and snippets that need no extension."""

from __future__ import annotations

import json
from collections.abc import Iterator

from reference.keys import TITLES
from tashan.library.files import KINDS, WRITTEN
from tashan.library.keys import home, label, names, options
from tashan.library.model import Case
from tashan.library.schema import schema
from tashan.library.template import template

_MADE = "由 make reference 生成，不要手改"
# Lists of a case whose items have several keys.
_LISTS = ("problems", "causes", "measures", "results", "spread", "sources", "history")


def schemas() -> Iterator[tuple[str, str]]:
    """Name and text of each schema."""
    for kind in (*KINDS, WRITTEN):
        made = {"$comment": _MADE, **schema(kind.model, TITLES[kind.model])}
        yield kind.model.__name__.lower(), json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def snippets() -> str:
    """The text of the snippets: whole templates by the name of the kind, and an item of each list of a case."""
    made = {f"新{TITLES[kind.model]}": _whole(template(kind.model), TITLES[kind.model]) for kind in (*KINDS, WRITTEN)}
    made |= {f"加一条{label(Case, key)}": _item(key) for key in _LISTS}
    return f"// {_MADE}\n" + json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def _whole(text: str, name: str) -> dict[str, object]:
    body = [line.replace("\\", "\\\\").replace("$", "\\$").replace("}", "\\}") for line in text.split("\n")]
    return {"scope": "markdown", "prefix": f"新{name}", "description": f"{name}的模板", "body": body}


def _item(key: str) -> dict[str, object]:
    part = home(Case, (key, "-"))[0]
    lines = [
        f"{'  - ' if number == 1 else '    '}{inner}: {_stop(number, options(part, inner), name)}"
        for number, (inner, name) in enumerate(names(part).items(), 1)
    ]
    told = f"{key} 里的一条"
    return {"scope": "markdown", "prefix": f"加一条{label(Case, key)}", "description": told, "body": lines}


def _stop(number: int, codes: object, name: str) -> str:
    """Where the cursor stops: a choice of codes, or a place for words."""
    return f"${{{number}|{','.join(codes)}|}}" if codes else f"${{{number}:{name}}}"  # type: ignore[arg-type]
