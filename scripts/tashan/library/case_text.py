"""Values and a body → the text of a case file, in the order and the hand of the template."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import yaml

from tashan.library.frontmatter import take_apart
from tashan.library.model import Case
from tashan.library.template import template

_CODE = re.compile("[A-Za-z0-9_]+")  # themes and policies, which stand in one line: [org, team]


class _Hand(yaml.SafeDumper):
    """Lists indented below their key, as people write them in the library."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def represent_sequence(self, tag: str, sequence: Any, flow_style: bool | None = None) -> yaml.SequenceNode:
        codes = all(isinstance(each, str) and _CODE.fullmatch(each) for each in sequence)
        return super().represent_sequence(tag, sequence, codes)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def case_text(values: Mapping[str, Any], body: str) -> str:
    """The text of the file; keys without a value are left out."""
    return f"---\n{front(values)}---\n\n{body.strip()}\n"


def front(values: Mapping[str, Any]) -> str:
    """The values as frontmatter, without the lines of dashes."""
    written = _ordered(values, take_apart(template(Case)).parsed.values)
    return yaml.dump(written, Dumper=_Hand, allow_unicode=True, sort_keys=False, width=10_000)


def _ordered(value: Any, pattern: Any) -> Any:
    """The value with the keys of each mapping in the order of the template's."""
    if isinstance(value, list | tuple):
        first = pattern[0] if isinstance(pattern, list) and pattern else None
        return [_ordered(each, first) for each in value]
    if not isinstance(value, Mapping):
        return value
    order = list(pattern) if isinstance(pattern, Mapping) else []
    keys = sorted(value, key=lambda key: order.index(key) if key in order else len(order))
    inner = {key: _ordered(value[key], pattern.get(key) if isinstance(pattern, Mapping) else None) for key in keys}
    return {key: each for key, each in inner.items() if each is not None and each not in ("", [], {})}
