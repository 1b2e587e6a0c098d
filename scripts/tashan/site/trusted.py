"""What the theme may inline: scripts and styles of its own templates, by hash, and the policy made of them."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import material
from tashan.site.paths import THEME

_INLINE = re.compile(r"<(script|style)\b([^>]*)>(.*?)</\1\s*>", re.DOTALL | re.IGNORECASE)
# Material writes the scope of its stored settings into one script; `extra.scope` in mkdocs.yml makes it a constant.
_SCOPE = "{{ config.extra.scope | d(base_url) }}"


@dataclass(frozen=True, slots=True)
class Policy:
    """Bodies of inline scripts and styles that may stand in a page."""

    scripts: frozenset[str]
    styles: frozenset[str]

    def header(self, scripts: Iterable[str], styles: Iterable[str]) -> str:
        """The content security policy for a page with these inline scripts and styles."""
        return "; ".join(
            (
                "default-src 'none'",
                " ".join(("script-src 'self'", *_hashes(scripts))),
                " ".join(("style-src 'self'", *_hashes(styles))),
                "img-src 'self' data:",
                "font-src 'self'",
                "connect-src 'self'",
                "worker-src 'self'",
                "manifest-src 'self'",
                "base-uri 'none'",
                "form-action 'self'",
            )
        )


def _hashes(bodies: Iterable[str]) -> list[str]:
    digests = (hashlib.sha256(body.encode()).digest() for body in sorted(bodies))
    return [f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]


def _bodies(folder: Path) -> Iterable[tuple[str, str]]:
    for template in sorted(folder.rglob("*.html")):
        for name, attributes, body in _INLINE.findall(template.read_text("utf-8")):
            constant = body.replace(_SCOPE, "/")
            if "src=" not in attributes and "{{" not in constant and "{%" not in constant:
                yield name.lower(), constant


@cache
def policy() -> Policy:
    """The policy of the installed theme and our overrides of it."""
    found = [*_bodies(Path(material.__file__).parent / "templates"), *_bodies(THEME)]
    return Policy(
        frozenset(body for name, body in found if name == "script"),
        frozenset(body for name, body in found if name == "style"),
    )
