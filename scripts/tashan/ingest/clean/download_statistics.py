"""Remove what a site counts about a document: 字数, 浏览, 下载, 文档编号, 上传人. Date, author and source stay.

On a line without sentences; 格式 or 大小 alone may be the article's own, so it takes two, or one that no article has.
"""

import re

from tashan.ingest.lines import lines, plain
from tashan.ingest.rule import Found, Rule, whole

_CERTAIN = (
    "浏览(?:次数|量|数)?|下载(?:次数|量|数)?|阅读(?:次数|量|数)|点击(?:次数|量|数|率)?|访问(?:次数|量)|评论(?:次?数|量)?|点赞数?|收藏数?|"
    "文档(?:编号|大小|格式|页数|热度)|文件(?:编号|大小|格式)|上传(?:人|者|用户|时间|日期)|分享(?:人|者)|所需(?:积分|金币)|下载(?:积分|权限)|人气"
)
_POSSIBLE = "字数|页数|格式|大小|积分|价格|售价|版权|热度|归属|星级|评分|语言|已?阅读|已读|播放"
_PAIR = re.compile(
    rf"[(（\[|]?\s?(?:本文|共|总)?(?:(?P<certain>{_CERTAIN})|(?:{_POSSIBLE}))\s?:\s?"
    r"(?:[\w.*\-/]+(?:\s\d\d:\d\d(?::\d\d)?)?)?\s?(?:字|次|人次|人|[KMG]B|页|条|分|元|篇|℃)?\s?[)）\]|]?(?=\s|$|[|,;])[\s|,;]*",
    re.IGNORECASE,
)
_COUNT = re.compile(
    r"[(\[]?\s?(?:已有|共有?|阅读|浏览|点击|评论|点赞|\d+)\s?\(?\d*\)?\s?(?:人|次|条|个|万)?\s?(?:阅读|浏览|点击|评论|点赞|收藏|参与|跟贴|赞)\s?[)\]]?"
    r"|(?:阅读|浏览|点击|评论|点赞|收藏|播放)(?:量|数|次数)?\s?[(\[]?\s?\d[\d.,]*\+?\s?(?:万|w|次|人|条)?\s?[)\]]?"
)
_SENTENCE = re.compile(r"[。!?]|[,;]\D")


def _look(text: str) -> Found:
    for line in lines(text):
        if len(line.words) > 200 or _SENTENCE.search(line.words):
            continue
        if _COUNT.fullmatch(line.words):
            yield whole(line)
            continue
        pairs = list(_PAIR.finditer(plain(text)[line.start : line.end]))
        if len(pairs) >= 2 or any(pair["certain"] for pair in pairs):
            gone = sum(len(pair[0].strip()) for pair in pairs) >= len(line.words) - len(pairs)
            yield from (
                [whole(line)] if gone else ((line.start + pair.start(), line.start + pair.end(), "") for pair in pairs)
            )


RULE = Rule("download-statistics", "网站统计信息（浏览、下载、文档编号等）", _look)
