"""What the templates say of each key: the remark above it, or its part of a remark on several keys."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from tashan.library.keys import home, label
from tashan.library.model import Entry
from tashan.library.template import template

Names = tuple[str, ...]
_KEY = re.compile(r"^(?P<indent> *(?:- )?)(?P<key>[a-z_0-9]+):")
_REMARK = re.compile(r"^ *# ?(.*)")
# Up to the next part of the remark; what stands in brackets may hold the same signs.
_PART = r"(?:（[^）]*）|[^；。（])+"


@cache
def explained(model: type[Entry]) -> Mapping[Names, str]:
    """Names of a key from the outside in, ("period", "start") → what the template says of it, on one line."""
    return MappingProxyType({names: _said(model, names, remarks) for names, remarks in _remarked(template(model))})


def _remarked(text: str) -> Iterator[tuple[Names, tuple[str, ...]]]:
    """Each key with the remarks that may speak of it: the last one at each depth, its own depth last."""
    above: dict[int, str] = {}
    remarks: dict[int, str] = {}
    words: list[str] = []
    for line in text.split("\n---\n")[0].splitlines():
        key, remark = _KEY.match(line), _REMARK.match(line)
        words = [*words, remark[1].strip()] if remark else words
        if key:
            depth = len(key["indent"])
            above = {at: name for at, name in above.items() if at < depth} | {depth: key["key"]}
            remarks = {at: told for at, told in remarks.items() if at < depth or (at == depth and not words)}
            remarks |= {depth: "".join(words)} if words else {}
            yield tuple(above.values()), tuple(remarks.values())
        words = words if remark else []


def _said(model: type[Entry], names: Names, remarks: tuple[str, ...]) -> str:
    name = label(*home(model, names))
    for remark in reversed(remarks):
        if named := re.search(rf"(?:^|[。、]){re.escape(name)}(?:、[^：]*)?[，：。](.*)", remark):
            return named[1].removeprefix("必填").lstrip("，：。")
        if part := re.search(rf"(?:^|[：；。])\s*{names[-1]} ({_PART})", remark):
            return part[1].removeprefix(name).lstrip("，：")
    return ""
