"""Tell the lines that stand above a title from the title: the head of an official paper, an issue, an imprint."""

from __future__ import annotations

from tashan.chinese.pattern import when_asked
from tashan.ingest.metadata.lines import is_furniture, unmarked

_PREAMBLE = when_asked(
    # 清委办〔2021〕5号, 清河工作简报, 第12期（总第80期）, 内部资料 注意保存, 附件1
    r"[\u4e00-\u9fff]{1,14}[〔\[（(【]\d{4}[〕\]）)】]\s*第?\s*\d+\s*号|"
    r"[\u4e00-\u9fff（）()“”\s]{2,16}(?:文件|简报|专报|快报|内参|工作动态)(?:[（(][^（()）]{1,8}[)）])?|"
    r"(?:\d{4}年)?第?\s*\d+\s*期(?:\s*[（(]?总第\s*\d+\s*期[)）]?)?(?:\s*\d{4}年\d{1,2}月\d{1,2}日)?|"
    r"(?:内部(?:资料|文件|参考)|机密|秘密|绝密|特急|急件|加急)[\s★☆\d年个月，,注意保存不得外传]*|"
    r"附(?:件|录)?\s*[\d一二三四五六七八九十]{0,2}\s*[:：]?|"
    r"[\u4e00-\u9fff]{0,8}(?:评论员文章|评论员|社论|时评)|"
    r"[^>»›]{1,12}(?:\s*[>»›→]\s*[^>»›]{1,16})+|"
    r"[\u4e00-\u9fff]{3,20}\s+\d{4}年\d{1,2}月\d{1,2}日|"
    # 《清河日报》2023年5月6日 第4版, 清河新闻网, 清河县广播电台 每日新闻
    r"《?[\u4e00-\u9fff]{2,8}(?:[日晚早时周]报|新闻网|在线|电视台|广播电台|融媒体中心?)》?[\s·]*"
    r"(?:\d{4}年\d{1,2}月\d{1,2}日|\d{4}([-./])\d{1,2}\1\d{1,2})?[\s·(（]*"
    r"(?:第?\s?[A-Z]?\d{1,3}\s?版|[\u4e00-\u9fff]{2,4}版|每日新闻|新闻|报道)?[)）]?|"
    # 清河县：
    r"[\u4e00-\u9fff]{2,10}[:：]"
)

# They stand in a sentence, and above a title at most in a path to the page, whose steps arrows part.
_PUNCTUATION, _ARROWS = frozenset("。！？、；"), frozenset(">»›→")


def is_preamble(line: str) -> bool:
    """Whether the line, above a title, is not a part of it."""
    text = unmarked(line).strip(" *＊_")
    sentence = not _PUNCTUATION.isdisjoint(text) and _ARROWS.isdisjoint(text)
    return (not sentence and bool(_PREAMBLE().fullmatch(text))) or is_furniture(text)
