"""The frontmatter of a draft: the keys of a case, with what is known filled in and hints for the rest."""

from __future__ import annotations

from collections.abc import Iterator

from tashan.chinese.gazetteer import short_name
from tashan.chinese.private_numbers import masked
from tashan.ingest.draft import Draft, Role
from tashan.ingest.draft_file.lines import choice, entry, listed, quoted
from tashan.ingest.duplicates.entry import fingerprint
from tashan.ingest.pipeline import Ingested
from tashan.library import vocabulary as words

_SHORTEST_TITLE = 4
_LONGEST_TITLE = 60
_HINTED = 6

# What no article changes is put together once.
_AFTER_TITLE = (
    entry("summary", hint="10—120字，用自己的话：谁、在哪里、做了什么、结果怎样"),
    entry("kind", "practice", choice(words.CASE_KINDS)),
    "# part_of: C0001  # 只是某个更大做法的一部分时才写",
)
_PLACE_NOTES = choice(words.PLACE_NOTES)
_AFTER_PLACE = (
    entry("level", hint=choice(words.LEVELS)),
    entry("setting", hint=choice(words.SETTINGS)),
    "period:",
)
_AFTER_START = (
    entry("  end", hint="还在实行就空着"),
    entry("  note", "about", choice(words.PERIOD_NOTES)),
    entry("  status", "unknown", choice(words.PERIOD_STATUSES)),
    entry("lead", hint="实施单位"),
)
_THEMES = choice(words.THEMES)
_EVIDENCE = (
    entry("results", "[]", "从正文末尾“原文数字”里挑；每条写 what、value、unit、before、kind、source、at"),
    f"# kind 选一：{choice(words.RESULT_KINDS)}",
    entry("effect", hint=choice(words.EFFECTS)),
    entry("effect_reason", hint="凭什么这样说"),
    entry("said_by", hint=choice(words.SPEAKERS)),
    entry("compared", "nothing", choice(words.COMPARISONS)),
    entry("certainty_reason", hint="依据为什么定在这一级"),
    entry("cautions", "[]", "引用前先看：口径、日期、自述等"),
    entry("setbacks", "[]", "遇到的困难"),
    entry("lessons", "[]", "得到的教训"),
    entry("spread", "[]", "推广到哪里；如 - {place: 某市, year: 2021, source: S1}"),
)
_AFTER_DATE = (
    entry("    page", hint="报纸写 第5版，书刊写 第12页"),
    entry("    url", hint="原文网址"),
    entry("    kind", hint=choice(words.SOURCE_KINDS)),
)
_ENDING = (
    entry("    licence", hint="能不能引用、怎样引用"),
    "teaching:",
    entry("  aims", "[]", "教学目的"),
    entry("  questions", "[]", "讨论题"),
    entry("  decision", hint="请学员当场决断的一件事"),
    entry("provided_by", hint="提供单位"),
    entry("checked_by", hint="审核单位"),
    entry("state", "draft", choice(words.STATES)),
    entry("audience", "public", choice(words.AUDIENCES)),
    entry("updated", hint="改完这天的日期，年-月-日"),
    entry("history", "[]", "修改记录，送审、通过的时候由程序添上，不用填"),
)


def front(found: Ingested, draft: Draft) -> Iterator[str]:
    """The lines between the two rows of dashes."""
    yield from _heading(draft)
    yield from _setting(draft)
    yield from _themes(draft)
    yield from _links(draft)
    yield from _EVIDENCE
    yield from _source(found, draft)
    yield from _ENDING


def _heading(draft: Draft) -> Iterator[str]:
    title = draft.part.title if _SHORTEST_TITLE <= len(draft.part.title) <= _LONGEST_TITLE else ""
    yield entry(
        "title", quoted(title), "案例的题目，4—60字：哪里＋做法；下面填的是原文题目" if title else "4—60字：哪里＋做法"
    )
    yield from _AFTER_TITLE


def _setting(draft: Draft) -> Iterator[str]:
    others = f"；文中还有：{'、'.join(draft.places[1:])}" if draft.places[1:] else ""
    place = draft.places[0] if draft.places else ""
    yield entry(
        "place", quoted(place), f"省/市/县；由文中地名推得，请核对{others}" if place else "省/市/县；原文隐去的不要补"
    )
    yield entry("place_note", _place_note(draft, place), _PLACE_NOTES)
    yield from _AFTER_PLACE
    yield entry(
        "  start",
        str(draft.part.year or ""),
        "哪一年开始；填的是文中写明的最晚年份，请核对" if draft.part.year else "哪一年开始",
    )
    yield from _AFTER_START


def _place_note(draft: Draft, place: str) -> str:
    """A level that the source does not name, in full or short, was inferred from the others."""
    if not place:
        return "masked" if any(flag.kind == "masked" for flag in draft.flags) else ""
    said = draft.part.title + draft.part.organisation + draft.text
    path = tuple(place.split("/"))
    levels = (path[:depth] for depth in range(1, len(path) + 1))
    named = all(level[-1] in said or (short_name(level) or level[-1]) in said for level in levels)
    return "stated" if named else "inferred"


def _themes(draft: Draft) -> Iterator[str]:
    yield entry(
        "themes",
        "" if draft.themes else "[]",
        "1—4个，第一个是主要的；按下面的依据取舍" if draft.themes else _THEMES,
    )
    for theme in draft.themes:
        label = words.THEMES.get(theme.id, theme.id)
        yield f"  - {theme.id}  # {label}，把握 {theme.score:.2f}，依据：{listed(theme.because)}"


def _headings(draft: Draft, *roles: Role) -> str:
    found = [point.heading or point.text for point in draft.points if point.role in roles]
    return f"；原文写到：{listed(found[:_HINTED])}" if found else ""


def _links(draft: Draft) -> Iterator[str]:
    told = _headings(draft, "problem"), _headings(draft, "cause"), _headings(draft, "practice", "countermeasure")
    yield entry("problems", "[]", f"如 - {{id: P001, how: 在这里怎样表现}}{told[0]}")
    yield entry("causes", "[]", f"如 - {{id: K001, how: 一句话, stated: true}}{told[1]}")
    yield entry("measures", "[]", f"如 - {{id: M001, status: done, did: 做了什么, needs: 照着做要什么}}{told[2]}")
    named = f"；原文提到：{listed((f'《{name}》' for name in draft.documents), 40)}" if draft.documents else ""
    yield entry("policies", "[]", f"政策页编号，如 D001{named}")


def _source(found: Ingested, draft: Draft) -> Iterator[str]:
    part = draft.part
    yield "sources:"
    yield "  - key: S1"
    yield entry("    title", quoted(part.title or f"（原文无题）{masked(found.source.path.rsplit('/', 1)[-1])}"))
    # Readers see units, not persons; the editor decides where the source names only a person.
    yield entry("    author", quoted(part.organisation), f"作者写单位，不写个人；原文署名：{part.author or '无'}")
    yield entry("    publisher", quoted(part.publisher), "" if part.publisher else "谁发表的")
    yield entry("    date", part.date, "" if part.date else "发表日期，年-月-日；原文没有就空着")
    yield from _AFTER_DATE
    yield entry("    script", found.script.name)
    yield entry("    sha256", found.source.sha256)
    yield entry("    fingerprint", fingerprint(draft.text), "文字指纹，用来认出同一篇文章；不用改")
