"""A character mistaken for one that looks like it, as reading from a picture or typing by shape does: 己经, 2O21.

Only words that are no words as they stand; 人户 and 收人 may be meant, so 入 and 人 take a longer phrase.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.ingest.article import Article, Flag

_WORDS = dict(
    pair.split("/")
    for pair in (
        "己经/已经 自已/自己 而己/而已 不得己/不得已 末来/未来 末能/未能 末经/未经 末必/未必 末曾/未曾 "
        "从末/从未 尚末/尚未 "
        "曰常/日常 生曰/生日 节曰/节日 今曰/今日 近曰/近日 假曰/假日 工作曰/工作日 "
        "深人基层/深入基层 深人群众/深入群众 深人开展/深入开展 深人推进/深入推进 深人学习/深入学习 深人贯彻/深入贯彻 "
        "投人使用/投入使用 投人资金/投入资金 人户走访/入户走访 人户调查/入户调查 土地人股/土地入股 "
        "人党申请/入党申请 人党积极分子/入党积极分子 "
        "群从/群众 士地/土地 士壤/土壤 治埋/治理 管埋/管理 村氏/村民 居氏/居民 农氏/农民 人氏群众/人民群众"
    ).split()
)
_WORD = re.compile("|".join(sorted(_WORDS, key=len, reverse=True)))
# Patterns begin with a sign and look back afterwards: that is what makes them cheap.
_DIGIT = re.compile(r"[OoＯlI](?<=\d.)(?:(?<=[lI])(?=\d)|(?<=[OoＯ])(?=[\dOo年%]))")


def find(article: Article) -> Iterator[Flag]:
    """One flag on each, with the word that was probably meant."""
    text = article.text
    for match in _WORD.finditer(text):
        right = _WORDS[match[0]]
        yield Flag("typo", *match.span(), f"疑似认错的字：通常写作“{right}”", right)
    for match in _DIGIT.finditer(text):
        right = "0" if match[0] in "OoＯ" else "1"
        yield Flag("typo", *match.span(), f"疑似认错的数字：字母“{match[0]}”应为“{right}”", right)
