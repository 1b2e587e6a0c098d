"""The files below admin/: the page and its forms, made here, and the program that shows them, from `make admin`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from tashan.library.host import Host
from tashan.library.library import Library
from tashan.library.output import OutputFile
from tashan.site.admin.backend import backend
from tashan.site.admin.config import config
from tashan.site.paths import PROGRAM

FOLDER = "admin/"
BUNDLE = PROGRAM / "build" / "admin"
_OWN = files("tashan.site.admin")


def admin_files(library: Library, host: Host, bundle: Path = BUNDLE) -> Iterator[OutputFile]:
    """Every file; none when `make admin` has not been run."""
    if not (bundle / "app.js").is_file():
        return
    place = backend(host.edit)
    page = (_OWN / "page.html").read_text("utf-8")
    page = page.replace("{policy}", _policy(place.origins)).replace("{mode}", "hosted" if place.origins else "local")
    yield OutputFile(f"{FOLDER}index.html", page.encode())
    yield OutputFile(f"{FOLDER}admin.css", (_OWN / "admin.css").read_bytes())
    yield OutputFile(f"{FOLDER}config.json", json.dumps(config(library, place), ensure_ascii=False).encode())
    for path in sorted(each for each in bundle.rglob("*") if each.is_file()):
        yield OutputFile(f"{FOLDER}{path.relative_to(bundle).as_posix()}", path.read_bytes())


def _policy(origins: tuple[str, ...]) -> str:
    """The page may ask its own site and the code host, and nobody else; its program styles elements as it goes."""
    return "; ".join(
        (
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            " ".join(("connect-src 'self' blob: data:", *origins)),
            "base-uri 'none'",
            "form-action 'none'",
        )
    )
