"""Characters whose bytes are lost, so that no rule can repair them: 锟斤拷, 烫烫烫, �, signs of a private font."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.chinese.pattern import when_asked
from tashan.ingest.article import Article, Flag
from tashan.ingest.opened import opened

LOST = when_asked(
    r"(?:锟[\u4e00-\u9fff]{1,2}拷|锟[\u4e00-\u9fff]{1,2}癸拷|锟斤|斤拷)+|烫{3,}|屯{3,}|\ufffd+|[\ue000-\uf8ff]+"
    r"|(?<=[\u3400-\u9fff])\?[,;:()][@-~](?=[\u3400-\u9fff])"
    # A converter writes one question mark for each character that it does not know.
    r"|(?<=[\u3400-\u9fff])(?<![吗呢么何谁啥])[?？]{2,}(?=[\u3400-\u9fff])|[?？]{4,}"
)
# One of them opens every such run.
OPENING = re.compile(r"[锟斤烫屯\ufffd\ue000-\uf8ff?？](?:(?<![?？])|(?<=\?)[?？,;:()]|(?<=？)[?？])")


def find(article: Article) -> Iterator[Flag]:
    """One flag for each run of them."""
    for match in opened(OPENING, LOST, article.text):
        yield Flag("mojibake", *match.span(), "这里的文字在转码时丢失，无法还原；请对照原网页或原文件补上")
