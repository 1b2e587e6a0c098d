"""One page of the site → the same page of the traditional tree: words, language, addresses, the switch back."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from types import MappingProxyType

from tashan.site.hant.words import Convert, converted

FOLDER = "hant"
LANGUAGES: Mapping[str, str] = MappingProxyType({"tw": "zh-Hant-TW", "hk": "zh-Hant-HK"})

_LANGUAGE = re.compile(r"(<html\b[^>]*\slang=)\"[^\"]*\"", re.IGNORECASE)
_SWITCH = re.compile(r"<a\b[^>]*\sdata-script-switch[^>]*>.*?</a>", re.DOTALL)
_ADDRESS = re.compile(r"(?<=\s)(href|src)=\"([^\"#?:]+)((?:[#?][^\"]*)?)\"")
_CLIENT = re.compile(r"<script (?=src=\"[^\"]*search/(?:client|page)\.js\")")


def switched(page: str, path: str, region: str, convert: Convert) -> str:
    """The page at `path` (from the root of the site) as it stands at `hant/<path>`. `region` is tw or hk."""
    page = _SWITCH.sub(lambda _: _switch_back(path), converted(page, convert))
    page = _LANGUAGE.sub(lambda found: f'{found[1]}"{LANGUAGES[region]}"', page, count=1)
    page = _ADDRESS.sub(_shared, page)
    return _CLIENT.sub(f'<script data-tree="{FOLDER}" ', page)


def _switch_back(path: str) -> str:
    back = posixpath.relpath(path, posixpath.dirname(f"{FOLDER}/{path}"))
    return (
        f'<a class="t-tool" href="{back}" data-script-switch hreflang="zh-Hans" lang="zh-Hans"'
        ' title="看简体版" aria-label="看简体版">简</a>'
    )


def _shared(found: re.Match[str]) -> str:
    """Pages have a twin in this tree; every other file is shared with the simplified tree, one folder up."""
    name, path, rest = found.groups()
    return found[0] if path.endswith((".html", "/", ".")) else f'{name}="../{path}{rest}"'
