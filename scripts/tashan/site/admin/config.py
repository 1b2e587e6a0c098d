"""The configuration of the forms: a collection for each kind of entry, its fields from the model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tashan.library.files import KINDS, Kind
from tashan.library.library import Library
from tashan.library.model import Case, Collection, Entry, Theme, Topic
from tashan.library.new_entry import next_id
from tashan.site.admin.backend import Backend
from tashan.site.admin.fields import Field, fields

_NAMES: dict[str, tuple[str, str]] = {
    "cases": ("案例", "article"),
    "problems": ("问题", "help"),
    "causes": ("成因", "account_tree"),
    "countermeasures": ("对策", "build"),
    "policies": ("政策", "gavel"),
    "themes": ("主题", "category"),
    "collections": ("专题", "collections_bookmark"),
}
_BODY: Field = {
    "name": "body",
    "label": "正文",
    "widget": "text",  # kept as it is written: an editor that shows headings as headings rewrites marks of sources
    "required": False,
    "hint": "小标题前面写两个井号和一个空格，例如：## 背景。段末标来源，例如 [S1]。空一行另起一段。",
}
# Written as people write these files: no needless quotation marks, nothing for what was left empty.
_OUTPUT = {"omit_empty_optional_fields": True, "yaml": {"indent_size": 2, "indent_sequences": True, "quote": "none"}}


def config(library: Library, backend: Backend) -> dict[str, Any]:
    """The configuration as Sveltia CMS reads it. The library gives the numbers that new entries begin with."""
    return {
        "load_config_file": False,
        "backend": backend.settings,
        "publish_mode": "editorial_workflow" if backend.origins else "simple",
        "app_title": "他山",
        "logo_url": "../assets/favicon.svg",
        "show_preview_links": False,
        "media_folder": "docs/guide/images",
        "public_folder": "/guide/images",
        "slug": {"encoding": "ascii", "lowercase": False},
        "editor": {"preview": False},
        "output": _OUTPUT,
        "collections": [*_collections(library)],
    }


def _collections(library: Library) -> Iterator[dict[str, Any]]:
    for kind in KINDS:
        key = kind.folder.rpartition("/")[2]
        name, icon = _NAMES[key]
        yield {
            "name": key,
            "label": name,
            "icon": icon,
            "folder": kind.folder,
            "extension": "md",
            "format": "yaml-frontmatter",
            "identifier_field": "title" if kind.model is Case else "name",
            "summary": "{{slug}}　{{title}}" if kind.model is Case else "{{id}}　{{name}}",
            "sortable_fields": ["title" if kind.model is Case else "name", "updated"],
            "thumbnail": False,
            "create": kind.model is not Theme,
            "delete": False,
            "slug": _slug(kind, library),
            "fields": [*fields(kind.model, name), _BODY],
        }


def _slug(kind: Kind, library: Library) -> dict[str, Any]:
    """The name of a new file, which begins with the number after the highest."""
    if kind.model in (Theme, Collection):
        return {"template": "{{id}}", "editable": False}
    return {
        "template": f"{_next(kind, library)}-{{{{fields._slug}}}}",
        "editable": ["create"],
        "pattern": ["^[a-z0-9]+(-[a-z0-9]+)*$", "只用小写字母、数字和短横，例如 yuanba-yishi"],
        "hint": "标题的拼音，只用小写字母、数字和短横，例如 yuanba-yishi。前面的编号自动接着往下排。",
    }


def _next(kind: Kind, library: Library) -> str:
    return next_id(kind, (entry.id for entry in library.entries if _is(entry, kind)))


def _is(entry: Entry, kind: Kind) -> bool:
    return isinstance(entry, kind.model) and isinstance(entry, (Case, Topic))
