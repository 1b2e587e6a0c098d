"""What becomes of an article on its way through other sites: variants of a text, drawn with a seed."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping

from tashan.chinese.script import detect, to_hans, to_hant

_ABOVE = "首页 > 新闻中心 > 要闻\n打印本页 | 关闭窗口\n字号：大 中 小\n"
_BELOW = (
    "\n责任编辑：张三\n上一篇：我县召开重点工作推进会\n下一篇：关于做好防汛工作的通知\n"
    "友情链接：某某网 某某报\n主办单位：某某县人民政府办公室 网站标识码：1234567890\n"
)
_STRAY = "的一是在不了有和人这"


def other_script(text: str, draw: random.Random) -> str:
    """Traditional for simplified, simplified for traditional."""
    return to_hans(text) if detect(text).name == "hant" else to_hant(text, draw.choice(("tw", "hk")))


def cut(text: str, draw: random.Random) -> str:
    """The first half to four fifths."""
    return text[: int(len(text) * draw.uniform(0.5, 0.8))]


def excerpt(text: str, draw: random.Random) -> str:
    """A stretch from the middle, half to four fifths long."""
    share = draw.uniform(0.5, 0.8)
    start = int(len(text) * draw.uniform(0, 1 - share))
    return text[start : start + int(len(text) * share)]


def shuffled(text: str, draw: random.Random) -> str:
    """Its paragraphs in another order; its sentences where it has few paragraphs."""
    parts = [line for line in text.split("\n") if line.strip()]
    if len(parts) < 4:
        parts = [part for part in re.split("(?<=[。！？])", text) if part.strip()]
    draw.shuffle(parts)
    return "\n".join(parts)


def furnished(text: str, draw: random.Random) -> str:
    """With what another site puts around it."""
    return _ABOVE + text + _BELOW


def edited(text: str, draw: random.Random) -> str:
    """Lightly: one character in a hundred is dropped, changed or added, one sentence in twenty is gone."""
    kept = "".join(part for part in re.split("(?<=[。！？])", text) if draw.random() > 0.05)
    changes = {0: lambda sign: "", 1: lambda sign: draw.choice(_STRAY), 2: lambda sign: sign + draw.choice(_STRAY)}
    return "".join(changes[draw.randrange(3)](sign) if draw.random() < 0.01 else sign for sign in kept)


def all_at_once(text: str, draw: random.Random) -> str:
    """Shuffled, cut, edited, in the other script, on another site."""
    return furnished(other_script(edited(cut(shuffled(text, draw), draw), draw), draw), draw)


VARIANTS: Mapping[str, Callable[[str, random.Random], str]] = {
    each.__name__: each for each in (other_script, cut, excerpt, shuffled, furnished, edited, all_at_once)
}
