"""The template engine: autoescape always on, unknown names an error, vocabulary at hand."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from tashan.library import vocabulary
from tashan.library.citation import source_citation
from tashan.library.dates import day
from tashan.pages.titles import breakable

_WORDS = "CAUSE_KINDS CERTAINTIES EFFECTS RESULT_KINDS SCRIPTS SOURCE_KINDS POLICY_STATUSES STATES".split()


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("tashan.pages", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.filters["breakable"] = breakable
    environment.filters["day"] = day
    environment.filters["reference"] = source_citation
    environment.globals.update({name: getattr(vocabulary, name) for name in _WORDS})
    return environment


def fill(template: str, **values: object) -> Markup:
    """Finished HTML. Every value that is not Markup is escaped."""
    return Markup(_environment().get_template(template).render(values))  # noqa: S704 (autoescaped)
