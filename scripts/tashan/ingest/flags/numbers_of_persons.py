"""Numbers of persons, which must not go from an article into a case: identity numbers, mobiles, bank cards."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from tashan.chinese.private_numbers import private_numbers
from tashan.ingest.article import Article, Flag

KIND = "privacy"
_NAMES: Mapping[str, str] = MappingProxyType({"identity": "身份证号", "mobile": "手机号", "bank_card": "银行卡号"})


def find(article: Article) -> Iterator[Flag]:
    """One flag on each number; the message does not repeat it."""
    for number in private_numbers(article.text):
        message = f"疑似{_NAMES[number.kind]}，属个人信息；不要写进案例"
        yield Flag(KIND, number.start, number.end, message)
