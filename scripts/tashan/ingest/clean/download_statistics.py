"""Remove what a site counts about a document: 字数, 浏览, 下载, 文档编号, 上传人. Date, author and source stay.

On a line without sentences; 格式 or 大小 alone may be the article's own, so it takes two, or one that no article has.
"""

import re

from tashan.chinese.pattern import when_asked
from tashan.ingest.lines import Lines, plain
from tashan.ingest.rule import Found, near_words, whole

_COUNTED = "浏览|下载|阅读|点击|访问|评论|点赞|收藏|播放|人气|热度"
_UNIT = r"\s?(?:字|次|人次|人|[KMG]B|页|条|分|元|篇|万)?"
# 评论：32 is a count, 评论：谁来管账 a title; 评论数： may be empty, where a script had not filled it in.
_COUNTER = (
    rf"(?:{_COUNTED})(?:次数|量|数|率)?\s?:\s?[\[(]?\d[\d.,]*\+?{_UNIT}[\])]?"
    rf"|(?:{_COUNTED})(?:次数|量|数)\s?:(?:\s?(?:人?次|人)(?=\s|$))?"
)
_LABEL = (
    "文档(?:编号|大小|格式|页数|热度)|文件(?:编号|大小|格式)|上传(?:人|者|用户|时间|日期)|"
    "所需(?:积分|金币)|下载(?:积分|权限)"
)
_POSSIBLE = "字数|页数|格式|大小|积分|价格|售价|版权|热度|归属|星级|评分|语言"
_VALUE = rf"\s?:\s?(?:[\w.*\-/]+(?:\s\d\d:\d\d(?::\d\d)?)?)?{_UNIT}"
_PAIR = when_asked(
    rf"[(\[|]?(?:本文|共|总)?(?:(?P<certain>{_COUNTER}|(?:{_LABEL}){_VALUE})|(?:{_POSSIBLE}){_VALUE})"
    r"\s?[)\]|]?(?=\s|$|[|,;])[\s|,;]*",
    re.IGNORECASE,
)
_COUNT = when_asked(
    r"参与互动\s?\(\d*\)|(?:跟贴|跟帖|参与|评论)\s?\d+\s(?:参与|跟贴|跟帖|评论)\s?\d+|"
    rf"[(\[]?\s?(?:已有|共有?|{_COUNTED})?\s?[(]?\d+[)]?\s?(?:人|次|条|个|万)?\s?(?:{_COUNTED}|跟贴)\s?[)\]]?"
    rf"|(?:{_COUNTED})(?:量|数|次数)?\s?[(\[]?\s?\d[\d.,]*\+?\s?(?:万|w|次|人|条)?\s?[)\]]?"
)
# One of them stands in what a site counts.
_WORDS = (
    *_COUNTED.split("|"),
    *(f"文档{what}" for what in "编号 大小 格式 页数 热度".split()),
    *(f"文件{what}" for what in "编号 大小 格式".split()),
    *(f"上传{what}" for what in "人 者 用户 时间 日期".split()),
    *"所需积分 所需金币 跟贴 跟帖 参与互动".split(),
    " 参与",
    *(f"{label}{space}:" for label in _POSSIBLE.split("|") for space in ("", " ")),
)
_SENTENCE = re.compile(r"[。!?]|[,;]\D")


def _look(text: str, found: Lines) -> Found:
    for line in found:
        if len(line.words) > 200 or _SENTENCE.search(line.words):
            continue
        if _COUNT().fullmatch(line.words):
            yield whole(line)
            continue
        pairs = list(_PAIR().finditer(plain(text)[line.start : line.end]))
        if len(pairs) >= 2 or any(pair["certain"] for pair in pairs):
            gone = sum(len(pair[0].strip()) for pair in pairs) >= len(line.words) - len(pairs)
            yield from (
                [whole(line)] if gone else ((line.start + pair.start(), line.start + pair.end(), "") for pair in pairs)
            )


RULE = near_words("download-statistics", "网站统计信息（浏览、下载、文档编号等）", _look).where(*_WORDS).seeing_lines()
