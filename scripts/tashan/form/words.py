"""What a library calls its topics and cases: the choices of the form, and what a name written by hand may mean."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tashan.chinese.fold import fold
from tashan.form.field import Field, Table
from tashan.form.layout import STATES
from tashan.library.keys import home, options
from tashan.library.library import Library
from tashan.library.model import Topic
from tashan.library.nearest import nearest
from tashan.library.topic_names import Names, names_of
from tashan.library.vocabulary import THEMES

# The words for true and false, of a cause that the source states or that we infer.
YES_NO = {"true": "原文写明", "false": "编者推断"}


@dataclass(frozen=True, slots=True)
class Words:
    """`listed`: key of a list of the model → id → name, in the order of ids; `names`: every folded name → ids;
    `called`: every name, alias and colloquial name → id; `cases`: folded title → id; `themes`: folded name or alias →
    code."""

    listed: Mapping[str, Mapping[str, str]]
    names: Names
    called: Mapping[str, str]
    cases: Mapping[str, str]
    themes: Mapping[str, str]

    def ids(self, key: str, written: str) -> tuple[str, ...]:
        """The topics of a list that a name or an id means: none, one or several."""
        listed = self.listed[key]
        if written.upper() in listed:
            return (written.upper(),)
        return tuple(sorted(self.names.get(fold(written), frozenset()) & listed.keys()))

    def meant(self, key: str, written: str) -> tuple[str, ...]:
        """The names of the topics that something written by hand may mean, the likeliest first."""
        listed = self.listed[key]
        called = {name: id_ for name, id_ in self.called.items() if id_ in listed}
        like = (called.get(name) for name in (written, nearest(written, called) or ""))
        parts = (called[name] for name in called if len(name) > 1 and (name in written or written in name))
        return tuple(listed[id_] for id_ in dict.fromkeys((*like, *parts)) if id_)


def words_of(library: Library) -> Words:
    """The words of a library."""
    kinds = {
        "problems": library.problems,
        "causes": library.causes,
        "measures": library.measures,
        "policies": library.policies,
    }
    listed = {key: {topic.id: topic.name for topic in topics} for key, topics in kinds.items()}
    return Words(
        listed=listed,
        names=names_of(library),
        called=dict(_called(library)),
        cases={fold(case.title): case.id for case in library.cases},
        themes={fold(name): theme.id for theme in library.themes for name in (theme.name, *theme.aliases)},
    )


def _called(library: Library) -> Iterator[tuple[str, str]]:
    for entry in library.entries:
        if isinstance(entry, Topic):
            yield from ((name, entry.id) for name in (entry.name, *entry.aliases, *entry.colloquial))


def choices(field: Field, table: Table, words: Words) -> Mapping[str, str]:
    """Value in the model → what the drop-down shows; empty for a field that is no drop-down."""
    if field.kind == "choice":
        model, key = home(field.model, (*table.path, *field.path))
        listed = options(model, key)
        return {code: listed[code] for code in STATES} if field.path == ("state",) else listed
    if field.kind == "topic":
        return words.listed[table.path[0]]
    if field.kind == "source":
        return {f"S{number}": f"来源{number}" for number in range(1, 4)}
    return {"theme": THEMES, "policy": words.listed["policies"], "yes_no": YES_NO}.get(field.kind, {})
