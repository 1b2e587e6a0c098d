"""What a case has to do with each problem, cause and countermeasure it names, one sentence each."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.library.model import Case, Cause, Measure, Problem, Topic
from tashan.library.vocabulary import MEASURE_STATUSES
from tashan.pages import blocks
from tashan.pages.address import Here
from tashan.pages.shelf import Shelf
from tashan.pages.titles import breakable
from tashan.pages.views import Block, Item, Link

INFERRED = "原文没有写明，为推定"


def _link(topic: Topic, here: Here) -> Link:
    return Link(breakable(topic.name), here.to(topic))


def _items(case: Case, shelf: Shelf, here: Here) -> Iterator[Item]:
    for met in case.problems:
        for problem in shelf.find((met.id,), Problem):
            yield Item("问题", _link(problem, here), met.how)
    for named in case.causes:
        for cause in shelf.find((named.id,), Cause):
            yield Item("成因", _link(cause, here), named.how, "" if named.stated else INFERRED)
    for did in case.measures:
        for measure in shelf.find((did.id,), Measure):
            mark = "" if did.status == "done" else f"{MEASURE_STATUSES['proposed']}，尚无实施结果"
            yield Item("对策", _link(measure, here), did.did, mark, did.needs or "")


def linked(case: Case, shelf: Shelf, here: Here) -> Iterator[Block]:
    """The block, when the case names any entry that is shown."""
    yield from blocks.items("links", "对应条目", _items(case, shelf, here))
