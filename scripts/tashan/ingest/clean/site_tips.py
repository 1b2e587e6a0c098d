"""Remove a site's terms of use: a heading such as 温馨提示 and the lines behind it that speak of members and downloads.

Their 1、… 5、 look like an article's sections. A tip that the article itself gives is not about downloads, and stays.
"""

import re
from itertools import takewhile

from tashan.ingest.lines import Line, Lines
from tashan.ingest.rule import Found, by_lines, whole

_HEADING = re.compile(
    r"[【\[*■◆●\s]*(?:温馨|友情|特别|重要|下载|使用|付费|购买|版权)?(?:提示|提醒|须知|说明|声明)[】\]*\s]*:?"
)
_TRADE = re.compile(
    r"本站|本网站|文库|会员|充值|金币|下载|上传|售价|稿件|版权|侵权|原创|转载|退款|付费|购买|客服|网友|文档|解压|著作权|免责"
)
# 下载 or 会员 may be an association's or an app's; a whole block without one of these is the article's own.
_WORDS = "本站 本网站 文库 充值 版权 侵权 上传 退款 文档".split()
_SITE = re.compile("|".join(_WORDS))
_ITEM = re.compile(r"[(（]?\d{1,2}[)）.、,]|[①-⑳]|[★●■◆·•]")


def _look(found: Lines) -> Found:
    for at, line in enumerate(found):
        if _HEADING.fullmatch(line.words):
            block = list(takewhile(_is_term, found[at + 1 :]))
            if any(_SITE.search(term.words) for term in block):
                yield from map(whole, (line, *block))


def _is_term(line: Line) -> bool:
    hits = len(set(_TRADE.findall(line.words)))
    return len(line.words) <= 300 and hits >= (1 if _ITEM.match(line.words) else 2)


RULE = by_lines("site-tips", "网站的下载须知、温馨提示", _look).where(*_WORDS)
