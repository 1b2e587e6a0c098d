"""Where what is written in the browser goes: a code host, told by the address that `extra.host` gives for editing."""

from __future__ import annotations

import re
from dataclasses import dataclass

_EDIT = re.compile(r"(?P<origin>https?://[^/]+)/(?P<repo>[^/]+(?:/[^/]+)*?)/(?P<kind>-/edit|edit)/(?P<branch>[^/]+)/?")
# Without a code host the program still asks for one; nothing is sent to it, because its buttons are hidden and the
# page may not connect to it.
_NONE: dict[str, object] = {"name": "github", "repo": "tashan/tashan"}


@dataclass(frozen=True, slots=True)
class Backend:
    """`settings` as Sveltia CMS has them, and the origins that the page may connect to."""

    settings: dict[str, object]
    origins: tuple[str, ...] = ()


def backend(edit: str) -> Backend:
    """The backend for an address such as https://github.com/OWNER/REPO/edit/main/ or https://…/-/edit/main/."""
    found = _EDIT.fullmatch(edit)
    if not found:
        return Backend(_NONE)
    origin, gitlab = found["origin"], found["kind"].startswith("-")
    shared = {"repo": found["repo"], "branch": found["branch"], "auth_methods": ["token"]}
    if gitlab:
        return Backend({"name": "gitlab", "base_url": origin, "api_root": f"{origin}/api/v4", **shared}, (origin,))
    if origin == "https://github.com":
        return Backend({"name": "github", **shared}, ("https://api.github.com",))
    return Backend({"name": "github", "base_url": origin, "api_root": f"{origin}/api/v3", **shared}, (origin,))
