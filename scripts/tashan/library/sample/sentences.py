"""Sentences of synthetic bodies: patterns whose slots are drawn anew each time."""

from __future__ import annotations

from collections.abc import Mapping

from tashan.library.sample import words
from tashan.library.sample.draw import Draw

SLOTS: Mapping[str, tuple[str, ...]] = {
    "group": words.GROUPS,
    "matter": words.MATTERS,
    "venue": words.VENUES,
    "tool": words.TOOLS,
    "action": words.ACTIONS,
    "fault": words.FAULTS,
    "seen": words.EFFECTS_SEEN,
    "manner": words.MANNERS,
    "time": words.TIMES,
    "cause": words.CAUSES,
    "aspect": words.ASPECTS,
    "goods": words.GOODS,
}
BACKGROUND = (
    "{name}{matter}一直{fault}，{group}和{group}各有各的说法。",
    "{time}，{matter}的事又被提起来，{venue}里坐满了人，{group}当场答不上来。",
    "说到根子上，是{cause}，{matter}才会{fault}。",
    "{name}住着{number}户人家，{matter}牵涉其中{number}户，{group}手里只有一本旧{tool}。",
    "早几年也想过办法，靠{group}{manner}去做{matter}，因为{cause}，没有坚持下来。",
    "{group}私下算过，{matter}每年要占去{number}天，{matter}反倒没人顾得上。",
    "{name}靠{goods}和{goods}过日子，{matter}的{aspect}最容易起争执。",
    "{person}当了多年{group}，提起{matter}的{aspect}，头一句就是{cause}。",
    "有人怪{group}不上心，也有人认为{cause}，争了{number}次没有结果。",
)
PRACTICE = (
    "{group}{manner}把{matter}列进{tool}，{action}，谁经手谁签字。",
    "{time}，{group}在{venue}开会，商定{matter}由{group}{action}。",
    "{matter}分成{number}项，每一项写明由哪个{group}负责、什么时候办完。",
    "遇到{matter}拿不准的，先问{group}，再由{group}{action}，结果贴在{tool}上。",
    "{name}的{group}把{tool}送到各家，{matter}怎么办、找谁办，一看便知。",
    "为了不让{matter}再{fault}，{group}每逢{time}都要{action}。",
    "{group}与{group}结成一组，{manner}过问{matter}，{number}天内给出回话。",
    "对{cause}的情形，{group}不急着下结论，先到{venue}听{group}说明白。",
    "{tool}由{group}保管，{group}可以随时查看，{matter}的每一笔都有出处。",
    "起初{group}不愿意来，{group}就{manner}上门，把{matter}讲成家常话。",
    "{venue}改成办事的地方以后，{matter}和{matter}可以一起办。",
    "{person}家的{goods}正要卖，{group}{manner}帮着联系，顺带把{matter}的{aspect}讲清楚。",
    "{matter}的{aspect}由{person}记账，{person}复核，{time}念给大家听。",
    "{name}把{goods}的收入拿出一份，用在{matter}的{aspect}上，{group}逐笔签字。",
    "凡是{matter}，都要{action}；办不了的，{group}写清原因，{time}再议。",
)
OUTCOME = (
    "一年下来，{seen}，{matter}的来访由{more}件降到{number}件。",
    "{group}反映，{matter}比从前{seen}，但{matter}仍然{fault}。",
    "{name}登记的{matter}有{number}件，办结{number}件，其余因为{cause}还在等。",
    "也有没做好的地方：{matter}{fault}，{group}承认{cause}。",
    "{person}说，{goods}的销路没有变，变的是{matter}的{aspect}有人管了。",
    "材料没有写{matter}的花费，也没有写{group}是否一直做下去。",
)
NEEDS = (
    "要有一名{group}专门管{matter}，换人时{tool}要当面交清。",
    "{tool}不能多，{matter}只记一处，别处不再重填。",
    "{group}要先把{matter}的底数摸清，否则{action}会变成走过场。",
    "经费不必多，但要说清从哪里来，{matter}才不会{fault}。",
    "如果{cause}，先解决这一条，再谈{action}。",
)


def sentence(draw: Draw, patterns: tuple[str, ...]) -> str:
    """A sentence of one of the patterns."""
    parts: list[str] = []
    for part in draw.chance.choice(patterns).split("{"):
        slot, closing, rest = part.partition("}")
        parts.append(_filled(draw, slot) + rest if closing else part)
    return "".join(parts)


def paragraph(draw: Draw, patterns: tuple[str, ...], marker: str = "[S1]") -> str:
    """Three to six sentences, with the marker of their source."""
    return "".join(sentence(draw, patterns) for _ in range(draw.number(3, 6))) + marker


def _filled(draw: Draw, slot: str) -> str:
    if slot in ("name", "person"):
        return draw.name() if slot == "name" else draw.person()
    if slot in ("number", "more"):
        return str(draw.number(3, 90) + (200 if slot == "more" else 0))
    return draw.word(SLOTS[slot])
