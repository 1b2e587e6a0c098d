"""Read who published an article: a copyright notice, 来源：…, the line of a news agency."""

from __future__ import annotations

import re

from tashan.chinese.lookup import Lookup
from tashan.chinese.pattern import when_asked
from tashan.ingest.metadata.names import is_name

# One of the words stands in every match of the pattern.
SOURCES = (
    (
        "原创 独家 版权",
        when_asked(
            r"(?:本文|本网站?|文章)(?:内容)?(?:为|系|属)(?P<name>[^，。,\n]{0,12}?《[^《》\n]{2,20}》[^，。,\n]{0,4}?|[^，。,\n]{2,16}?)(?:的?原创|独家|版权)"
        ),
    ),
    (
        "原载 刊于 摘自 选自 转自 载于",
        when_asked(
            r"(?:原载于?|刊于|摘自|选自|转自|刊载于)[:：]?\s*(?P<name>《[^《》\n]{2,20}》(?:杂志|周刊|月刊|报)?)"
        ),
    ),
    (
        "来源 稿源",
        when_asked(
            r"(?:来源于?|稿源)\s*[:：]\s*[\[【]?\s*(?!\w+=)(?P<name>(?:(?!作者)[^\s，。,；;|｜()（）\[\]【】<>/\"=]){2,24})"
        ),
    ),
    (
        "消息 讯 日电",
        when_asked(
            r"^[\s*<>a-z]*(?P<name>(?!本)[\u4e00-\u9fff]{2,5}?(?:网|社|报|台))(?:消息|讯|[\u4e00-\u9fff]{2,4}\d{1,2}月\d{1,2}日[电讯])",
            re.MULTILINE,
        ),
    ),
    # 2005年03月21日 11:21 《理财周刊》, 2005年03月31日03:18 北京娱乐信报: the imprint of early portals.
    (
        ":",
        when_asked(
            r"\d日?\s*\d\d?:\d\d(?::\d\d)?\s+(?P<name>《?[\u4e00-\u9fff—]{2,12}(?:[报刊网社台]|在线)》?)"
            r"(?=\s*$|\s+(?:本报|全媒体)?(?:记者|作者|通讯员))",
            re.MULTILINE,
        ),
    ),
    # 半月谈记者 张三, 清河新闻·清河商报记者张三/文
    (
        "记者",
        when_asked(
            r"^[\s□■*]*(?:[\u4e00-\u9fff]{2,6}·)?(?P<name>(?!本)[\u4e00-\u9fff]{1,6}(?:[报网台刊谈]|通讯社))(?:全媒体|特约|实习)?记者"
            r"[ \u3000]*[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff])",
            re.MULTILINE,
        ),
    ),
    # 原创 张三 清河党建 2023-05-01: the head of an article of a public account.
    ("原创", when_asked(r"^原创\s+\S+\s+(?P<name>[^\s\d]{2,16})\s+20\d\d", re.MULTILINE)),
)
_WORDS = Lookup(word for words, _ in SOURCES for word in words.split())
_NOBODY = re.compile(r"互联网|网络|网友|用户|本站|原创|转载|未知|佚名|上传")


def publisher(text: str) -> str:
    """The first publisher that `text` names; empty for anonymous sources."""
    held = _WORDS.held(text)
    for words, pattern in SOURCES:
        for found in pattern().finditer(text) if not held.isdisjoint(words.split()) else ():
            name = found["name"].strip(" *")
            if not _NOBODY.search(name) and not is_name(name):
                return name
    return ""
