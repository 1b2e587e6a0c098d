"""The content model as JSON Schema, for editing programs: what may stand in the frontmatter of each kind of entry.

It says of the shape what the loader says; references, sources and language are the business of the checks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from tashan.library.keys import NOT_WRITTEN, label, names, options
from tashan.library.model import Collection, Entry, Theme, Topic
from tashan.library.names import NAMES
from tashan.library.patterns import PATTERNS
from tashan.library.template import template
from tashan.library.vocabulary import THEMES

Schema = dict[str, Any]
_KEY = re.compile(r"^([a-z_]+):", re.MULTILINE)
DIALECT = "http://json-schema.org/draft-07/schema#"


def schema(model: type[Entry], title: str) -> Schema:
    """The schema of the frontmatter of one kind; `title` is its Chinese name."""
    made = model.model_json_schema(ref_template="#/definitions/{model}")
    parts = {part.__name__: part for part in NAMES}
    unwritten = NOT_WRITTEN if issubclass(model, (Topic, Theme, Collection)) else {*NOT_WRITTEN, "id"}
    definitions = {name: _object(part, parts[name]) for name, part in made.pop("$defs").items() if name in parts}
    whole = _object(made, model)
    keys = [key for key in _KEY.findall(template(model)) if key not in unwritten]
    whole["properties"] = {key: whole["properties"][key] for key in keys if key in whole["properties"]}
    whole["required"] = [key for key in whole["required"] if key not in unwritten]
    return {"$schema": DIALECT, **whole, "title": title, "definitions": definitions}


def _object(made: Schema, model: type[BaseModel]) -> Schema:
    """The schema of an entry or a part with Chinese words in place of pydantic's."""
    required = made.get("required", [])
    keys = [key for key in made["properties"] if key in names(model) or key in NOT_WRITTEN]
    properties = {key: _value(made["properties"][key], model, key, key in required) for key in keys}
    return {"type": "object", "additionalProperties": False, "properties": properties, "required": required}


def _value(made: Schema, model: type[BaseModel], key: str, required: bool) -> Schema:
    """The schema of a key; one that need not be written may be left empty."""
    kinds = [each for each in made.get("anyOf", [made]) if each.get("type") != "null"]
    value = _listed(_loose(kinds[0]), THEMES if key == "themes" else options(model, key))
    if not required:
        value = {"anyOf": [value, {"type": "null"}]}
    told = "；".join((label(model, key) + ("，必填" if required else ""), *_told(kinds[0], model, key)))
    return {"description": told, **({"default": made["default"]} if made.get("default") else {}), **value}


def _listed(value: Schema, codes: Mapping[str, str]) -> Schema:
    """The schema with the codes of a closed list and what they mean."""
    if not codes:
        return value
    if "items" in value:
        return {**value, "items": _listed(value["items"], codes)}
    return {"enum": list(codes), "enumDescriptions": list(codes.values())}


def _told(made: Schema, model: type[BaseModel], key: str) -> Iterator[str]:
    """What else an editor should know of a key: its codes, its form, its length."""
    listed = "，".join(f"{code} {meaning}" for code, meaning in options(model, key).items())
    if listed:
        yield listed
    form: Mapping[str, Any] = made.get("items", made)
    if form.get("pattern"):
        yield PATTERNS[form["pattern"]]
    if form.get("maxLength", 1000) < 1000:
        yield f"最多 {form['maxLength']} 字"


def _loose(made: Schema) -> Schema:
    """The schema without pydantic's titles; a bare number is as good a text as one in quotation marks."""
    value = {key: each for key, each in made.items() if key not in ("title", "default", "description", "format")}
    if made.get("format") == "date":
        value["pattern"] = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
    if "items" in value:
        value["items"] = _loose(value["items"])
    if value.get("type") == "string" and "enum" not in value:
        value["type"] = ["string", "number"]
    return value
