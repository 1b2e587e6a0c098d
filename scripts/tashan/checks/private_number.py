"""Numbers of persons are never published: identity numbers, mobiles, bank cards. The message does not repeat them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from tashan.checks.check import Check, Finding
from tashan.chinese.private_numbers import masked_number, private_numbers
from tashan.library.characters import shown
from tashan.library.library import Library

_NAMES: Mapping[str, str] = MappingProxyType({"identity": "身份证号", "mobile": "手机号", "bank_card": "银行卡号"})
_FIGURES = frozenset({"value", "sha256", "fingerprint"})  # 15000000000 with its unit apart is an amount


def find(library: Library) -> Iterator[Finding]:
    """Every number of a person, in whatever an editor was free to word."""
    for entry, text in library.worded:
        if text.path[-1] in _FIGURES:
            continue
        for number in private_numbers(text.text):
            mask = shown(masked_number(text.text[number.start : number.end]), 40)
            message = f"疑似个人的{_NAMES[number.kind]}“{mask}”"
            yield Finding(entry, text.at(number.start), message, "删掉；单位的联系方式写座机或网址")


CHECK = Check("T601", "error", "写了个人的身份证号、手机号或银行卡号", find)
