"""The content model → fields of a form, in the words that Sveltia CMS takes its configuration in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from tashan.library.explained import Names, explained
from tashan.library.files import KINDS
from tashan.library.keys import home, label, options
from tashan.library.model import Case, Entry, Topic
from tashan.library.patterns import PATTERNS
from tashan.library.schema import schema
from tashan.library.vocabulary import THEMES
from tashan.site.admin.hints import hint

Schema = Mapping[str, Any]
Field = dict[str, Any]

# Ids of entries that have a form of their own and write their id: chosen from a list instead of typed.
_CHOSEN = {f"^{kind.id_form}$": kind.folder.rpartition("/")[2] for kind in KINDS if issubclass(kind.model, Topic)}
# Keys that take a few sentences; all others take one line.
_SENTENCES = frozenset(
    "summary definition how did needs effect_reason certainty_reason decision mechanism note includes excludes".split()
)
# What a new entry begins with, beyond the model's own defaults.
_FIRST: Mapping[tuple[type[Entry], Names], str] = {(Case, ("state",)): "draft"} | {
    (kind.model, ("updated",)): "{{now}}" for kind in KINDS
}
_ANY = 1000
_DAY = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"


def fields(model: type[Entry], name: str) -> Iterator[Field]:
    """The fields of a kind of entry in the order of its template; `name` is what the kind is called."""
    made = schema(model, name)
    for key, value in made["properties"].items():
        yield _field(made, (model, (key,)), value, key in made["required"])


def _field(whole: Schema, place: tuple[type[Entry], Names], value: Schema, required: bool) -> Field:
    model, names = place
    inner = value["anyOf"][0] if "anyOf" in value else value
    part, key = home(model, names)
    told = hint(explained(model).get(names, ""), options(part, key) or (THEMES if key == "themes" else {}))
    field: Field = {"name": key, "label": label(part, key) or key, "required": required}
    field |= {"hint": told} if told else {}
    first = _FIRST.get((model, names), value.get("default"))
    return field | ({"default": first} if first and "$ref" not in inner else {}) | _widget(whole, place, inner)


def _widget(whole: Schema, place: tuple[type[Entry], Names], value: Schema) -> Field:
    if "$ref" in value:
        return {"widget": "object", "fields": _parts(whole, place, value)}
    if value.get("type") == "array":
        return _list(whole, place, value)
    if "enum" in value:
        return {"widget": "select", "options": _options(value)}
    if value.get("pattern") in _CHOSEN and place[1] != ("id",):
        return _relation(value["pattern"])
    return _plain(place[1][-1], value)


def _list(whole: Schema, place: tuple[type[Entry], Names], value: Schema) -> Field:
    items = value["items"]
    sizes = {name: value[key] for key, name in (("minItems", "min"), ("maxItems", "max")) if key in value}
    if "$ref" in items:
        parts = _parts(whole, place, items)
        shown = "　".join(f"{{{{{part['name']}}}}}" for part in parts[:2])
        return {"widget": "list", "collapsed": "auto", "summary": shown, "fields": parts, **sizes}
    if "enum" in items:
        return {"widget": "select", "multiple": True, "options": _options(items), **sizes}
    if items.get("pattern") in _CHOSEN:
        return {**_relation(items["pattern"]), "multiple": True, **sizes}
    one = {"name": "one", "label": "一条", **_plain("", items), "widget": "text"}
    return {"widget": "list", "field": one, **sizes}


def _parts(whole: Schema, place: tuple[type[Entry], Names], value: Schema) -> list[Field]:
    part = whole["definitions"][value["$ref"].rpartition("/")[2]]
    model, names = place
    return [
        _field(whole, (model, (*names, key)), each, key in part["required"]) for key, each in part["properties"].items()
    ]


def _options(value: Schema) -> list[dict[str, str]]:
    return [{"label": told, "value": code} for code, told in zip(value["enum"], value["enumDescriptions"], strict=True)]


def _relation(pattern: str) -> Field:
    display = {"value_field": "id", "display_fields": ["{{id}} {{name}}"], "search_fields": ["id", "name", "aliases"]}
    return {"widget": "relation", "collection": _CHOSEN[pattern], "dropdown_threshold": 0, **display}


def _plain(key: str, value: Schema) -> Field:
    if value.get("pattern") == _DAY:
        return {"widget": "datetime", "type": "date", "format": "YYYY-MM-DD"}
    if value.get("type") == "boolean":
        return {"widget": "boolean"}
    if value.get("type") == "integer":
        return {"widget": "number", "value_type": "int", "min": value["minimum"], "max": value["maximum"]}
    counted = value.get("maxLength", _ANY) < _ANY  # a count beside every other field would only be noise
    sizes = {size.lower(): value[size] for size in ("minLength", "maxLength") if counted and size in value}
    form = {"pattern": [value["pattern"], PATTERNS[value["pattern"]]]} if "pattern" in value else {}
    return {"widget": "text" if key in _SENTENCES else "string", **sizes, **form}
