"""One synthetic case: frontmatter that the model accepts, and a body of 2,000 to 4,000 characters."""

from __future__ import annotations

from tashan.library.output import OutputFile
from tashan.library.sample import words
from tashan.library.sample.draw import Draw, draw
from tashan.library.sample.sentences import BACKGROUND, NEEDS, OUTCOME, PRACTICE, paragraph, sentence
from tashan.library.sample.topic import CAUSE_IDS, MEASURE_IDS, PROBLEM_IDS
from tashan.library.vocabulary import THEMES

LENGTH = (2000, 4000)
_STEPS = ("摸清底数", "定下规矩", "分头去办", "公开结果", "听取意见", "补上短处")


def case(number: int, seed: int) -> OutputFile:
    """Case `number`, counted from 1."""
    chance = draw(seed, f"case/{number}")
    place = _place(chance, number)
    text = f"---\n{_frontmatter(chance, place)}---\n\n{_body(chance)}"
    return OutputFile(f"cases/C{number:04d}-sample.md", text.encode())


def _place(chance: Draw, number: int) -> str:
    """Where it happened: county and village follow from the number, so that no two cases share both.

    Nothing of it is a real place, and 某 tells so.
    """
    rest, village = divmod(number, len(words.FIRST) * len(words.SECOND))
    first, second = divmod(village, len(words.SECOND))
    county = words.FIRST[rest % len(words.FIRST)] + words.SECOND[rest // len(words.FIRST) % len(words.SECOND)]
    name = words.FIRST[first] + words.SECOND[second]
    city = words.CITIES[rest % len(words.CITIES)]
    return f"{chance.word(words.PROVINCES)}/某{city}市/{county}县/{chance.name()}镇/{name}村"


def _frontmatter(chance: Draw, place: str) -> str:
    matter, scheme, year = chance.word(words.MATTERS), chance.scheme(), chance.number(2008, 2025)
    county, _, village = place.split("/")[2:]
    lines = [
        f"title: {county}{village}：用{scheme}管{matter}",
        f"summary: {village}{matter}曾经{chance.word(words.FAULTS)}，{chance.word(words.GROUPS)}牵头办起{scheme}，"
        f"{chance.word(words.ACTIONS)}；材料写明了做法，也写了不足。",
        "kind: practice",
        f"place: {place}",
        f"level: {chance.word(('village', 'community', 'township', 'county'))}",
        f"setting: {chance.word(('rural', 'urban', 'fringe', 'mixed'))}",
        f"period:\n  start: {year}\n  status: {chance.word(('unknown', 'running', 'ended'))}",
        f"lead: {place.split('/')[3]}党委",
        f"themes: [{', '.join(chance.some(tuple(THEMES), 1, 3))}]",
        *_links(chance),
        *_evidence(chance),
        "sources:",
        *(line for key in (1, 2) for line in _source(chance, key, village)),
        f"teaching:\n  questions:\n    - {chance.word(words.MATTERS)}在您那里由谁过问？\n"
        f"  decision: 先管{matter}，还是先管{chance.word(words.MATTERS)}？",
        f"state: reviewed\nupdated: {max(year, 2024 + year % 3)}-{chance.number(1, 12):02d}-{chance.number(1, 28):02d}",
    ]
    return "\n".join(lines) + "\n"


def _links(chance: Draw) -> list[str]:
    lines = ["problems:"]
    for key in chance.some(PROBLEM_IDS, 1, 3):
        lines.append(f"  - id: {key}\n    how: {sentence(chance, BACKGROUND)}")
    lines.append("causes:")
    for key in chance.some(CAUSE_IDS, 1, 2):
        lines.append(f"  - id: {key}\n    how: {chance.word(words.CAUSES)}\n    stated: false")
    lines.append("measures:")
    for key in chance.some(MEASURE_IDS, 1, 4):
        lines.append(f"  - id: {key}\n    did: {sentence(chance, PRACTICE)}\n    needs: {sentence(chance, NEEDS)}")
    return lines


def _evidence(chance: Draw) -> list[str]:
    lines = ["results:"]
    for kind in ("outcome", *chance.some(("output", "context", "outcome"), 1, 3)):
        unit = chance.word(words.UNITS)
        lines.append(
            f"  - what: {chance.word(words.MATTERS)}\n    value: '{chance.number(5, 900)}'\n    unit: {unit}\n"
            f"    before: {chance.number(900, 2000)} {unit}\n    kind: {kind}\n    source: S1\n    at: 第二部分"
        )
    speaker = chance.word(("self", "media", "superior", "independent"))
    return [
        *lines,
        f"effect: {chance.word(('helps', 'mixed', 'unreported', 'none', 'worse'))}",
        f"effect_reason: {sentence(chance, OUTCOME)}",
        f"said_by: {speaker}\ncompared: {chance.word(('before_after', 'after', 'comparison'))}",
        f"certainty_reason: 由讲述人写出，{chance.word(words.MATTERS)}的数字没有别处可以核对。",
        f"cautions:\n  - {sentence(chance, OUTCOME)}",
        f"lessons:\n  - {sentence(chance, NEEDS)}",
    ]


def _source(chance: Draw, key: int, village: str) -> list[str]:
    return [
        f"  - key: S{key}",
        f"    title: {village}{chance.word(words.MATTERS)}的做法与思考",
        f"    publisher: {chance.word(words.CITIES)}日报\n    date: 2024-03-0{key}",
        f"    kind: {('media', 'own')[key - 1]}",
    ]


def _body(chance: Draw) -> str:
    """Sections in their usual order; paragraphs are added to the steps until the length is reached."""
    before = ["## 背景", *(paragraph(chance, BACKGROUND) for _ in range(2)), "## 做法"]
    after = ["## 照着做需要什么", *(f"- {sentence(chance, NEEDS)}[S2]" for _ in range(3))]
    after += ["## 还没有回答的", paragraph(chance, OUTCOME, "[S2]")]
    wanted = chance.number(LENGTH[0] + 100, LENGTH[1] - 400) - sum(map(len, before + after))
    steps: list[str] = []
    for number, title in enumerate(_STEPS, start=1):
        steps += [f"### {number}. {title}", paragraph(chance, PRACTICE), paragraph(chance, (*PRACTICE, *OUTCOME))]
        while sum(map(len, steps)) < wanted * number / len(_STEPS):
            steps.append(paragraph(chance, PRACTICE))
    return "\n\n".join((*before, *steps, *after)) + "\n"
