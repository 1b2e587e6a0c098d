"""The final gate: no built page may hold a tag, an attribute or an address that the site does not need.

It reads the built HTML itself, so it also catches what the floors below let through. Every `<` must open a known tag;
none may stand inside a tag, where browsers and this reader could differ on where the tag ends.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from tashan.site.trusted import Policy

_TOKEN = re.compile(
    r"<(?:(script|style)\b((?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*)>(.*?)</\1\s*>"
    r"|!--[^<>]*-->|!doctype[^>]*>|/[a-z][a-z0-9-]*\s*>"
    r"|([a-z][^\s/<>]*)((?:[^<>\"']|\"[^\"<]*\"|'[^'<]*')*)>|)",
    re.DOTALL | re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"([^\s=\"'<>/]+)(?:\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s>]+))?")
_SCHEME = re.compile(r"^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})", re.IGNORECASE)
_TAGS = frozenset(
    """html head meta title link body header footer main nav section article aside div span p a b strong em i s del
    small sub sup mark br hr wbr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code kbd abbr cite q time figure
    figcaption table caption colgroup col thead tbody tfoot tr th td details summary form fieldset legend label input
    button select optgroup option output dialog noscript img svg use symbol g path circle rect line polyline polygon
    text tspan desc""".split()
)
_ADDRESSES = frozenset({"href", "src", "action", "xlink:href", "srcset", "poster", "data", "background", "cite"})
_FORBIDDEN = frozenset({"style", "srcdoc", "formaction", "http-equiv", "ping", "manifest", "is"})
_SCRIPT_FILE = re.compile(r"(?:\.\./)*[a-z0-9_][a-z0-9_./-]*\.js", re.IGNORECASE)
# What a link that a reader chooses to follow may start with; everything else stays on the site.
_FOLLOWED = ("https://", "http://", "mailto:")


@dataclass(frozen=True, slots=True)
class Scan:
    """What one page holds: faults in Chinese, its inline scripts and styles, its internal addresses, its ids."""

    faults: tuple[str, ...]
    scripts: frozenset[str]
    styles: frozenset[str]
    addresses: frozenset[str]
    ids: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Tag:
    faults: tuple[str, ...]
    addresses: tuple[str, ...]
    ids: tuple[str, ...]


def _attributes(text: str) -> Iterator[tuple[str, str]]:
    for name, value in _ATTRIBUTE.findall(text):
        yield name.lower(), html.unescape(value[1:-1] if value[:1] in "\"'" else value)


def _address(tag: str, name: str, value: str) -> str | None:
    """The fault of an address, if any."""
    plain = re.sub(r"[\x00-\x20\x7f]", "", value)
    if tag == "script" and not _SCRIPT_FILE.fullmatch(value):
        return f"<script> 的地址 {value[:60]} 不是本站的脚本文件"
    if plain.startswith("/") and not plain.startswith("//"):
        return f"<{tag} {name}> 的地址 {value[:60]} 从根目录算起，从磁盘打开时会断"
    if not _SCHEME.match(plain):
        return None
    if tag == "a" and name == "href" and plain.lower().startswith(_FOLLOWED):
        return None
    return f"<{tag} {name}> 指向站外地址 {value[:60]}"


@lru_cache(maxsize=20_000)
def _tag(tag: str, attributes: str) -> _Tag:
    faults, addresses, ids = [], [], []
    if tag not in _TAGS and tag != "script":
        faults.append(f"不允许的标签 <{tag}>")
    for name, value in _attributes(attributes):
        if name.startswith("on") or name in _FORBIDDEN:
            faults.append(f"<{tag}> 带有不允许的属性 {name}")
        elif name == "id":
            ids.append(value)
        elif name in _ADDRESSES:
            fault = _address(tag, name, value)
            if fault:
                faults.append(fault)
            elif not _SCHEME.match(value):
                addresses.append(value)
    return _Tag(tuple(faults), tuple(addresses), tuple(ids))


def _inline_fault(name: str, body: str, allowed: frozenset[str]) -> list[str]:
    return [] if body in allowed else [f"不认识的内嵌 {name}：{body.strip()[:60]}"]


def scan(page: str, policy: Policy) -> Scan:
    """Read a built page. A page without faults can run nothing but the theme's own scripts."""
    faults: list[str] = []
    scripts: set[str] = set()
    styles: set[str] = set()
    addresses: set[str] = set()
    ids: set[str] = set()
    for found in _TOKEN.finditer(page):
        inline, inline_attributes, body, name, attributes = found.groups()
        if found[0] == "<":
            faults.append(f"多出的 “<”：{page[found.start() : found.start() + 40]!r}")
        tag = (inline or name or "").lower()
        if not tag:
            continue
        one = _tag(tag if tag != "style" else "title", inline_attributes or attributes or "")
        faults += one.faults
        addresses.update(one.addresses)
        ids.update(one.ids)
        if inline and tag == "style":
            faults += _inline_fault(tag, body, policy.styles)
            styles.add(body)
        elif inline and "src=" not in inline_attributes and "application/json" not in inline_attributes:
            faults += _inline_fault(tag, body, policy.scripts)
            scripts.add(body)
    return Scan(tuple(faults), frozenset(scripts), frozenset(styles), frozenset(addresses), frozenset(ids))
