"""Names that the uploader has masked: **, ×× or XX before a kind of place, 某村, 王某. They stay, never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.chinese.pattern import when_asked
from tashan.ingest.article import Article, Flag
from tashan.ingest.opened import opened

_PLACE = "省市县区旗盟州镇乡村社街屯组路"
_SURNAME = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭"
    "陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤"
)
MASK = when_asked(
    rf"\*{{2,}}|[×✕╳＊]{{1,4}}(?=[{_PLACE}])|[×✕╳＊]{{2,}}|[XＸx]{{1,4}}(?=[{_PLACE}])"
    rf"|(?<=[\u3400-\u9fff])[XＸ]{{2,4}}(?=[\u3400-\u9fff])|某{{1,2}}(?=[{_PLACE}])|○{{2,}}"
)
OPENING = re.compile("[*×✕╳＊XＸx某○]")
_PERSON = when_asked(rf"[{_SURNAME}]某{{1,2}}(?![些种个一项类{_PLACE}])")
# **Bold** of Markdown: the stars hug their words, and stand at the edge of a line or beside a mark.
_BOLD = re.compile(
    r"(?:^|(?<=[\s，。；：、！？（(“【]))(\*{2,3})(?=\S)[^*\n]{2,200}(?<=\S)(\*{2,3})(?=$|[\s，。；：、！？）)”】：])",
    re.MULTILINE,
)


def find(article: Article) -> Iterator[Flag]:
    """One flag for each mask, and for each person at the first mention."""
    if not OPENING.search(article.text):
        return
    bold = set()
    if "**" in article.text:
        bold = {at for match in _BOLD.finditer(article.text) for at in (match.start(1), match.start(2))}
    for match in opened(OPENING, MASK, article.text):
        if match.start() not in bold:
            yield Flag("masked", *match.span(), "原文隐去了名称；照原样保留，不要推测补写")
    named = list(_PERSON().finditer(article.text)) if "某" in article.text else []
    persons = {match[0]: match.span() for match in reversed(named)}
    for span in persons.values():
        yield Flag("masked", *span, "原文隐去了姓名；照原样保留，不要推测补写")
