"""What the words around a number say of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from tashan.chinese.pattern import when_asked

_REACH = 24  # characters before a number in which a word speaks of it
_TELEPHONE = when_asked(
    r"电\s?话|電\s?話|手机|手機|联系|聯繫|聯絡|联络|拨打|撥打|致电|致電|来电|來電|咨询|諮詢|微信|短信|简讯|簡訊|热线|熱線|传真|號碼|号码"
    r"|(?<![a-z])(?:tel|mob|mobile|phone|cell|call|wechat|weixin|whatsapp|vx|wx)(?![a-z])",
    re.IGNORECASE,
)
_IDENTITY = re.compile(
    r"身[份分][證证](?![书書明])|身份号|公民[身号]|证件[号號]|(?<![a-z])id\s?(?:card|no\.?|number)\W*$", re.I
)
_CARD = re.compile(
    r"银行|銀行|卡号|卡號|[账帐賬][号户號戶]|开户|開戶|储蓄|儲蓄|信用卡|借记|借記|汇款|匯款|转账|轉賬|打款|存折|一卡通|社保卡|工资卡"
)
_CARD_NUMBER = re.compile(r"卡[号號](?:码|碼)?[为為是]?\W*$")
_OTHER = when_asked(
    r"(?:(?<![证件份])编号|編號|文号|案号|单号|订单[号]?|流水[号]?|序列[号]?|代码|代碼|统计|批号|标号|刊号|书号|货号|备案号|许可证号?"
    r"|登记号|条码|条形码|二维码|ISBN|ISSN|DOI|No|NO|№)\s*[.．:：为是号]{0,2}\s*$",
    re.IGNORECASE,
)
_CODE = re.compile(r"[代编][码碼]\W*$")  # 统一社会信用代码 has eighteen characters too
_PAGE = when_asked(r"(?:https?://|www\.)[^\s\u3000-\u9fff\uff00-\uffef]*$")
_AMOUNT = re.compile(r"\s*(?:多|余)?(?:元(?![旦宵月素])|美元|%|％|‰|万|亿|吨|平方|公里|千瓦|公顷|亩|立方|人次|字节)")
_WORD = re.compile(r"(?<![a-z0-9])(?:tel|mob|mobile|phone|cell|call|wechat|weixin|whatsapp|vx|wx|qq|[mtpv])\W?$", re.I)
_BEHIND = re.compile(
    r"[-_]?[A-Za-z]|_?[0-9]|[.．][0-9]|,[0-9]{3}(?![0-9])|\.(?:jpe?g|png|gif|bmp|webp|s?html?|pdf|mp[34])", re.I
)
_AHEAD = re.compile(r"[0-9][.．]?$|(?<![0-9])[0-9]{1,3},$|[A-Za-z][-_]?$")


@dataclass(frozen=True)
class Before:
    """What the words before a number call it. Each answer is worked out once, and only when asked for."""

    words: str

    @cached_property
    def telephone(self) -> bool:
        """A telephone."""
        return bool(_TELEPHONE().search(self.words))

    @cached_property
    def identity(self) -> bool:
        """An identity number."""
        return bool(_IDENTITY.search(self.words))

    @cached_property
    def card(self) -> bool:
        """A bank card or account."""
        return bool(_CARD.search(self.words))

    @cached_property
    def card_number(self) -> bool:
        """The number of a card, right before it."""
        return bool(_CARD_NUMBER.search(self.words))

    @cached_property
    def other(self) -> bool:
        """Something else, right before it: 编号, 订单, ISBN."""
        return bool(_OTHER().search(self.words))

    @cached_property
    def unit_code(self) -> bool:
        """The credit code of a unit, right before it."""
        return bool(_CODE.search(self.words))


def before(text: str, at: int) -> Before:
    """What stands before the number at `at`."""
    return Before(text[max(0, at - _REACH) : at])


def is_amount(text: str, end: int) -> bool:
    """Whether a unit follows that makes the number an amount."""
    return bool(_AMOUNT.match(text, end))


def in_address(text: str, start: int) -> bool:
    """Whether the number is part of a web address."""
    return bool(_PAGE().search(text, max(0, start - 200), start))


def in_word(text: str, start: int, end: int) -> bool:
    """Whether the number is part of a decimal or of a code of letters and digits, such as a hash or a file's name."""
    if text[end : end + 1] == "@":
        return False
    if _BEHIND.match(text, end):
        return True
    return bool(_AHEAD.search(text, max(0, start - 5), start)) and not _WORD.search(text, max(0, start - 10), start)
