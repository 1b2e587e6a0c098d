"""A set phrase of this field with one character mistaken for another of the same sound: 清政廉洁, 横向道边."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from tashan.chinese.lookup import Lookup
from tashan.chinese.pinyin import sounds
from tashan.ingest.article import Article, Flag

# Of four characters each.
PHRASES = tuple(
    "清正廉洁 横向到边 纵向到底 新形势下 再接再厉 一如既往 因地制宜 与时俱进 行之有效 以人为本 一以贯之 "
    "按部就班 群策群力 相辅相成 "
    "齐抓共管 循序渐进 脚踏实地 实事求是 软弱涣散 一视同仁 一劳永逸 不折不扣 不厌其烦 千方百计 优胜劣汰 "
    "义不容辞 任劳任怨 众志成城 "
    "移风易俗 各司其职 同频共振 言传身教 迎刃而解 身先士卒 责无旁贷 走街串巷 集思广益 雪中送炭 鼎力相助 首屈一指 "
    "脱颖而出 举足轻重 防患未然 防微杜渐 青黄不接 后继乏人 事半功倍 持之以恒 立竿见影 坚持不懈 锲而不舍 "
    "有章可循 有的放矢 刻不容缓 "
    "矛盾纠纷 村规民约 民主协商 战斗堡垒 先锋模范 廉洁自律 求真务实".split()
)


def find(article: Article) -> Iterator[Flag]:
    """One flag for each, with the phrase as the suggestion."""
    text = article.text
    phrases, halves = _phrases()
    for at, half in halves.places(text):
        for phrase, offset in phrases[half]:
            start = at - offset
            written = text[start : start + len(phrase)] if start >= 0 else ""
            if _is_mistaken(written, phrase):
                span = start, start + len(phrase)
                yield Flag("typo", *span, f"疑似错字：通常写作“{phrase}”", phrase)


@cache
def _phrases() -> tuple[Mapping[str, tuple[tuple[str, int], ...]], Lookup]:
    """Half a phrase → the phrases that it belongs to, with its place in each: one wrong character spoils one half."""
    halves: dict[str, tuple[tuple[str, int], ...]] = {}
    for phrase in PHRASES:
        for offset in (0, 2):
            half = phrase[offset : offset + 2]
            halves[half] = (*halves.get(half, ()), (phrase, offset))
    return halves, Lookup(halves)


def _is_mistaken(written: str, phrase: str) -> bool:
    if len(written) != len(phrase) or written == phrase:
        return False
    wrong = [(own, usual) for own, usual in zip(written, phrase, strict=True) if own != usual]
    return len(wrong) == 1 and "\u4e00" <= wrong[0][0] <= "\u9fff" and bool(sounds(wrong[0][0]) & sounds(wrong[0][1]))
