"""The entries of the library: cases, problems, causes, countermeasures, policies, themes, collections."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from tashan.library.origin import Origin
from tashan.library.parts import (
    CaseId,
    CaseLink,
    CauseId,
    CauseLink,
    Change,
    CollectionCode,
    Day,
    Extent,
    Link,
    MeasureId,
    MeasureLink,
    Neighbour,
    Period,
    PolicyId,
    ProblemId,
    ProblemLink,
    Result,
    Source,
    Spread,
    State,
    Teaching,
    Text,
    ThemeCode,
    Word,
    Written,
)

Audience = Literal["public", "internal"]
Effect = Literal["helps", "mixed", "none", "worse", "unreported"]
Title = Annotated[str, StringConstraints(strip_whitespace=True, min_length=4, max_length=60)]
Summary = Annotated[str, StringConstraints(strip_whitespace=True, min_length=10, max_length=120)]


class Entry(Written):
    """What every entry has. `origin` and `body` come from the file, the rest from its frontmatter."""

    id: str
    origin: Origin = Field(repr=False)
    body: str = Field(default="", repr=False)
    state: State = "reviewed"
    audience: Audience = "public"
    updated: Day
    history: tuple[Change, ...] = ()


class Case(Entry):
    """One practice or survey in one place. The id is the file name up to the first dash."""

    id: CaseId
    title: Title
    summary: Summary
    kind: Literal["practice", "survey"] = "practice"
    part_of: CaseId | None = None
    place: Annotated[str, StringConstraints(pattern=r"^[^/\s]+(/[^/\s]+){0,4}$")] | None = None
    place_note: Literal["stated", "masked", "inferred"] = "stated"
    level: Literal["village", "community", "township", "county", "city", "province", "national"]
    setting: Literal["rural", "urban", "fringe", "mixed"]
    period: Period
    lead: Text | None = None
    themes: Annotated[tuple[ThemeCode, ...], Field(min_length=1, max_length=4)]
    problems: tuple[ProblemLink, ...] = ()
    causes: tuple[CauseLink, ...] = ()
    measures: tuple[MeasureLink, ...] = ()
    policies: tuple[PolicyId, ...] = ()
    results: tuple[Result, ...] = ()
    effect: Effect | None = None
    effect_reason: Text | None = None
    said_by: Literal["self", "superior", "media", "independent"]
    compared: Literal["nothing", "after", "before_after", "comparison", "several_places"] = "nothing"
    certainty_reason: Text | None = None
    cautions: tuple[Text, ...] = ()
    setbacks: tuple[Text, ...] = ()
    lessons: tuple[Text, ...] = ()
    spread: tuple[Spread, ...] = ()
    sources: Annotated[tuple[Source, ...], Field(min_length=1)]
    teaching: Teaching = Teaching()
    provided_by: Text | None = None
    checked_by: Text | None = None
    state: State


class Topic(Entry):
    """What problems, causes and countermeasures share. `colloquial` names serve search alone."""

    name: Word
    aliases: tuple[Word, ...] = ()
    colloquial: tuple[Word, ...] = ()
    definition: Annotated[str, StringConstraints(strip_whitespace=True, min_length=10, max_length=200)]
    questions: tuple[Text, ...] = ()
    sources: tuple[Source, ...] = ()


class Problem(Topic):
    """Something that villages and communities meet."""

    id: ProblemId
    themes: Annotated[tuple[ThemeCode, ...], Field(min_length=1, max_length=4)]
    not_this: tuple[Neighbour, ...] = ()
    signs: tuple[Text, ...] = ()
    affected: tuple[Text, ...] = ()
    extent: tuple[Extent, ...] = ()
    causes: tuple[CauseId, ...] = ()
    measures: tuple[MeasureId, ...] = ()
    leads_to: tuple[ProblemId, ...] = ()


class Cause(Topic):
    """Why a problem arises. `mechanism` is the chain from the cause to what one sees, three or four short steps."""

    id: CauseId
    kind: Literal["institution", "incentive", "resource", "capacity", "relation", "technology", "outside", "belief"]
    mechanism: Annotated[tuple[Text, ...], Field(min_length=2, max_length=6)]


class Measure(Topic):
    """A countermeasure: how it works, what it takes, where it fits, what can go wrong."""

    id: MeasureId
    themes: Annotated[tuple[ThemeCode, ...], Field(min_length=1, max_length=4)]
    mechanism: Text
    steps: tuple[Text, ...] = ()
    resources: tuple[Text, ...] = ()
    works_if: tuple[Text, ...] = ()
    risks: tuple[Text, ...] = ()
    policies: tuple[PolicyId, ...] = ()


class Policy(Topic):
    """A document that cases rest on: who issued it, when, whether it is in force, what it asks for."""

    id: PolicyId
    issuer: Text
    number: Word | None = None
    date: Day
    status: Literal["in_force", "amended", "repealed"]
    asks: tuple[Text, ...] = ()
    url: Link | None = None


class Theme(Entry):
    """One of the 17 themes. The id is its code; `includes` and `excludes` say what belongs here and what does not.

    `cues` are everyday words that hint at the theme without naming it: for tagging articles, never for search.
    """

    id: ThemeCode
    name: Word
    aliases: tuple[Word, ...] = ()
    cues: tuple[Word, ...] = ()
    definition: Text
    includes: Text
    excludes: Text


class Collection(Entry):
    """Cases and problems that editors put together across the themes. The id is its code; the order is the editors'."""

    id: CollectionCode
    name: Word
    aliases: tuple[Word, ...] = ()
    definition: Text
    excludes: Text
    themes: Annotated[tuple[ThemeCode, ...], Field(min_length=1, max_length=4)]
    problems: Annotated[tuple[ProblemId, ...], Field(min_length=1)]
    cases: Annotated[tuple[CaseLink, ...], Field(min_length=1)]


class WrittenPage(Entry):
    """A hand-written page: about.md, the guide. The id is its path below docs/ without the suffix."""

    title: Title
    summary: Text | None = None
