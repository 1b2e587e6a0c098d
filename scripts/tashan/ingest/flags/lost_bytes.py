"""Characters whose bytes are lost, so that no rule can repair them: 锟斤拷, 烫烫烫, �, signs of a private font."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tashan.ingest.article import Article, Flag

_LOST = re.compile(
    r"(?:锟斤拷|锟斤|斤拷)+|烫{3,}|屯{3,}|\ufffd+|[\ue000-\uf8ff]+|(?<=[\u3400-\u9fff])\?[,;:()][@-~](?=[\u3400-\u9fff])"
)


def find(article: Article) -> Iterator[Flag]:
    """One flag for each run of them."""
    for match in _LOST.finditer(article.text):
        yield Flag("mojibake", *match.span(), "这里的文字在转码时丢失，无法还原；请对照原网页或原文件补上")
