"""One page of HTML that needs nothing else: rows, legend, flags, and what the reader left out."""

from __future__ import annotations

import base64
import hashlib
import shlex
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup

from tashan.chinese.private_numbers import masked
from tashan.ingest.record import Record
from tashan.ingest.review.groups import GROUPS, Group
from tashan.ingest.review.rows import Change, rows
from tashan.ingest.review.visible import named
from tashan.library.vocabulary import SCRIPTS

_POLICY = "default-src 'none'; style-src {style}; script-src {script}; base-uri 'none'; form-action 'none'"


@dataclass(frozen=True, slots=True)
class RuleCount:
    """A rule of the legend: `key` names its class, `total` is how many edits it made."""

    key: str
    reason: str
    total: int


@dataclass(frozen=True, slots=True)
class Legend:
    """A group with how many edits it has, and its rules, those with most edits first."""

    group: Group
    total: int
    rules: tuple[RuleCount, ...]


def page(record: Record, *, show_private: bool = False) -> str:
    """The page of a record, complete. Whatever stands in the article is text on it and nothing else."""
    show = str if show_private else masked
    every = tuple(rows(show(record.decoded), show(record.clean), record.edits, record.flags))
    changes = {change.number: change for row in every for change in row.changes}
    legend = _legend(changes.values())
    style, script = _file("page.css") + "".join(_filters(legend)), _file("page.js")
    return _template().render(
        record=record,
        source=record.manifest["source"],
        name=show(named(record.manifest["source"]["name"])),
        scripts=SCRIPTS,
        command=f"tashan undo {shlex.quote(str(record.path))}",
        rows=every,
        changes=changes,
        legend=legend,
        left_out=[(named(block.kind), show(named(block.text))) for block in record.left_out],
        hidden=not show_private and any(flag.kind == "privacy" for flag in record.flags),
        style=Markup(style),  # noqa: S704 - our own file, and names of rules
        script=Markup(script),  # noqa: S704 - our own file
        policy=_POLICY.format(style=_hash(style), script=_hash(script)),
    )


def _legend(changes: Iterable[Change]) -> tuple[Legend, ...]:
    counts: dict[str, dict[str, RuleCount]] = defaultdict(dict)
    for change in changes:
        rules = counts[change.group.id]
        known = rules.get(change.key) or RuleCount(change.key, change.reason.partition("；")[0], 0)
        rules[change.key] = replace(known, total=known.total + 1)
    return tuple(_entry(group, counts[group.id].values()) for group in GROUPS if group.id in counts)


def _entry(group: Group, rules: Iterable[RuleCount]) -> Legend:
    ordered = tuple(sorted(rules, key=lambda rule: (-rule.total, rule.key)))
    return Legend(group, sum(rule.total for rule in ordered), ordered)


def _filters(legend: Sequence[Legend]) -> Iterator[str]:
    """Rules of style by which a box that is not ticked hides its edits, without any script."""
    plain = "background:none;color:inherit;text-decoration:none;border:0"
    for each in legend:
        names = [f"g-{each.group.id}", *(f"r-{rule.key}" for rule in each.rules)]
        for name in names:
            off = f"body:has(#{name}:not(:checked)) .row"
            entry = f"in-{each.group.id}" if name.startswith("g-") else name
            yield f"{off} :is(del,ins).{name}{{{plain}}}{off} li.{entry}{{display:none}}"


@cache
def _template() -> Template:
    environment = Environment(
        loader=PackageLoader("tashan.ingest.review", "."),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    return environment.get_template("page.html")


def _file(name: str) -> str:
    return files("tashan.ingest.review").joinpath(name).read_text("utf-8").replace("\r\n", "\n")


def _hash(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"
