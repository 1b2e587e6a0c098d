"""The frame of a speech, no part of a case: 下面我就……谈谈看法，不妥之处敬请批评指正. 我的发言完毕，谢谢大家."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.chinese.pattern import when_asked
from tashan.ingest.article import Article, Flag
from tashan.ingest.opened import opened

FRAME = when_asked(
    r"(?:下面|接下来|现在|今天)[，,]?我?(?:[就以围结]|受).{2,80}?(?:谈谈|谈几点|汇报|作.{0,4}发言|交流).{0,60}?[。！]"
    r"|(?:我的)?(?:发言|汇报|讲话|交流)(?:完毕|结束|到此结束|完了)[，,。].{0,12}?谢谢.{0,6}[。！]"
    r"|(?:不妥|不当|不足|不对)之处[，,]?.{0,4}请.{0,10}(?:批评)?指正[。！]"
)
OPENING = re.compile("下面|接下来|现在|今天|我的|发言|汇报|讲话|交流|不[妥当足对]之处")


def find(article: Article) -> Iterator[Flag]:
    """One flag for each such sentence."""
    for match in opened(OPENING, FRAME, article.text):
        yield Flag("speech", *match.span(), "讲话稿的开场或结束语，不是做法；编写案例时略去")
