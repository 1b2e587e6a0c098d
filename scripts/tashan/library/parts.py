"""The parts that entries are made of: links, results, sources. Unknown keys are errors everywhere."""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1000)]
Word = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=60)]
Year = Annotated[int, Field(ge=1949, le=2100)]
SourceKey = Annotated[str, StringConstraints(pattern=r"^S[1-9][0-9]?$")]
CaseId = Annotated[str, StringConstraints(pattern=r"^C[0-9]{4,6}$")]
ProblemId = Annotated[str, StringConstraints(pattern=r"^P[0-9]{3,4}$")]
CauseId = Annotated[str, StringConstraints(pattern=r"^K[0-9]{3,4}$")]
MeasureId = Annotated[str, StringConstraints(pattern=r"^M[0-9]{3,4}$")]
PolicyId = Annotated[str, StringConstraints(pattern=r"^D[0-9]{3,4}$")]
CollectionCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{3,20}$")]
ThemeCode = Annotated[str, StringConstraints(pattern=r"^[a-z]{2,12}$")]
Page = Annotated[str, StringConstraints(pattern=r"^第[0-9]+([–-][0-9]+)?[版页]$")]
Link = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"']+$", max_length=300)]


def _day(value: object) -> object:
    # pydantic would read a bare number as seconds since 1970.
    if isinstance(value, str) and not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        raise PydanticCustomError("day_form", "not a day")
    return value


Day = Annotated[datetime.date, BeforeValidator(_day)]


State = Literal["draft", "pending", "reviewed", "withdrawn"]


class Written(BaseModel):
    """Something that an editor writes key by key: frozen, no key that the model does not know."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)

    @model_validator(mode="before")
    @classmethod
    def _empty_is_absent(cls, data: object) -> object:
        """A key that is left empty counts as not written, so that a template's empty lines do no harm."""
        if not isinstance(data, dict):
            return data
        return {key: value for key, value in data.items() if value is not None or key not in cls.model_fields}


class Part(Written):
    """What the parts of an entry have in common."""


class Period(Part):
    """When a practice ran. Years; `end` is null while it runs."""

    start: Year
    end: Year | None = None
    note: Literal["stated", "inferred", "about"] = "stated"
    status: Literal["running", "ended", "replaced", "unknown"] = "unknown"


class ProblemLink(Part):
    """A problem that a case met, and how it showed there."""

    id: ProblemId
    how: Text


class CauseLink(Part):
    """A cause of the problem in a case; `stated` is false where we infer it."""

    id: CauseId
    how: Text
    stated: bool = True


class MeasureLink(Part):
    """A countermeasure in a case: what was done, or only proposed, and what copying it needs."""

    id: MeasureId
    status: Literal["done", "proposed"] = "done"
    did: Text
    needs: Text | None = None


class CaseLink(Part):
    """A case in a collection, and what a reader should look for in it there."""

    id: CaseId
    how: Text


class Result(Part):
    """A figure with its source. Only `outcome` (things changed) counts as evidence; `output` is what was done."""

    what: Text
    value: Word
    unit: Word | None = None
    before: Text | None = None
    kind: Literal["outcome", "output", "context"]
    source: SourceKey
    at: Text


class Extent(Part):
    """How widespread a problem is, by one figure with its place and source."""

    what: Text
    value: Word
    unit: Word | None = None
    place: Text
    year: Year | None = None
    source: SourceKey
    at: Text


class Spread(Part):
    """Who took a practice over, when, and which source says so."""

    place: Text
    year: Year | None = None
    source: SourceKey


class Source(Part):
    """A source: `page` as printed (第5版, 第12–15页), `sha256` of the original file, `note` what we took from it."""

    key: SourceKey
    title: Text
    author: Text | None = None
    publisher: Text | None = None
    date: Day | None = None
    page: Page | None = None
    url: Link | None = None
    kind: Literal["media", "own", "research", "policy"]
    script: Literal["hans", "hant", "mixed"] = "hans"
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")] | None = None
    fingerprint: Annotated[str, StringConstraints(pattern=r"^(?:[0-9A-Za-z+/]{4}){1,48}$")] | None = None
    licence: Text | None = None
    note: Text | None = None


class Teaching(Part):
    """What a trainer needs: aims, discussion questions, and the decision that a class should face."""

    aims: tuple[Text, ...] = ()
    questions: tuple[Text, ...] = ()
    decision: Text | None = None


class Neighbour(Part):
    """A problem that is easily confused with this one, and the difference."""

    id: ProblemId
    how: Text


class Change(Part):
    """A line of an entry's history: what changed in plain words, when, by which unit, and the state it led to."""

    date: Day
    by: Text | None = None
    what: Text
    state: State | None = None
