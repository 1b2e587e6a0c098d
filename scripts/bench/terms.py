"""Keywords of abstracts, against the keywords that their authors gave."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

import jieba.analyse

from bench.material import MATERIAL, rows
from bench.peers import module, named
from bench.table import Section
from tashan.ingest.tags import Tagger, keywords, tagger
from tashan.library.library import Library

Row = dict[str, Any]
Extract = Callable[[Row], Iterable[str]]
_MOST = 5


def own(lexicon: Tagger, row: Row) -> tuple[str, ...]:
    """The program's own five keywords of an abstract."""
    return keywords(lexicon, lexicon.cut(row["abstract"], row["title"]), _MOST)


def _programs() -> Mapping[str, Extract]:
    lexicon = tagger(Library())
    yake = module("yake").KeywordExtractor(lan="zh", n=2, top=_MOST)

    def segmented(row: Row) -> Iterable[str]:
        return (word for word, _ in yake.extract_keywords(" ".join(jieba.cut(row["text"]))))

    return {
        "他山": lambda row: own(lexicon, row),
        named("jieba", "TF-IDF"): lambda row: jieba.analyse.extract_tags(row["text"], topK=_MOST),
        named("jieba", "TextRank"): lambda row: jieba.analyse.textrank(row["text"], topK=_MOST),
        named("yake", "先用 jieba 切词"): segmented,
    }


def _plain(words: Iterable[str]) -> set[str]:
    return {"".join(word.split()).lower() for word in words}


def _scores(extract: Extract, abstracts: list[Row]) -> tuple[float, float, float]:
    """Precision, recall and F1 over all abstracts together."""
    hit = found = wanted = 0
    for row in abstracts:
        own, gold = _plain(extract(row)), _plain(row["keywords"])
        hit, found, wanted = hit + len(own & gold), found + len(own), wanted + len(gold)
    return hit / max(1, found), hit / max(1, wanted), 2 * hit / max(1, found + wanted)


def section() -> Section:
    """All programs on all abstracts."""
    abstracts = rows(MATERIAL / "bench" / "csl_keywords_dev.jsonl")
    return Section(
        "关键词",
        f"{len(abstracts)} 篇中文论文摘要，每篇取五个词，与作者自己给的关键词比，一字不差才算对。"
        "作者给的词有一部分在摘要里根本没有，所以谁也到不了 1。",
        ("程序", "准确率", "召回率", "F1"),
        tuple((name, *_scores(extract, abstracts)) for name, extract in _programs().items()),
    )
