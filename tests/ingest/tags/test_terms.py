"""Keywords: terms of the text itself, none within another, better than single words."""

from __future__ import annotations

import json

import jieba.analyse
import pytest

from tashan.ingest.tags import keywords, tagger
from tashan.library.library import Library
from tests.material import MATERIAL, needs_material

TAGGER = tagger(Library())
TEXT = (
    "镇上把闲置粮站改成共享菜场，菜农按月租摊位。共享菜场开张半年，摊位出租率从四成升到九成。"
    "菜农说，摊位费比集市便宜。镇里还给共享菜场配了冷藏库，冷藏库由菜农轮流值守。"
)


@pytest.mark.parametrize("text", ["", "。", "的了是在", "他说她说我说。"])
def test_nothing_from_nothing(text):
    assert keywords(TAGGER, text, "") == ()


def test_a_term_of_several_words_is_found():
    assert "共享菜场" in keywords(TAGGER, TEXT, "共享菜场进了老粮站")


def test_each_stands_in_the_text_and_none_within_another():
    found = keywords(TAGGER, TEXT, "", most=8)
    assert all(word in TEXT for word in found)
    assert not any(a != b and a in b for a in found for b in found)


def test_what_every_article_here_is_about_is_no_keyword():
    assert not {"社区", "党员", "群众"} & set(keywords(TAGGER, "社区党员和群众在社区议事。党员带头，群众参与。", ""))


@needs_material
def test_better_than_jieba_on_abstracts_with_their_authors_keywords():
    """F1 among five: .21 to jieba's .13 when written."""
    lines = (MATERIAL / "bench" / "csl_keywords_dev.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]

    def f1(extract):
        hit = total = 0
        for row in rows:
            found, wanted = (
                {"".join(word.split()).lower() for word in words} for words in (extract(row), row["keywords"])
            )
            hit, total = hit + len(found & wanted), total + len(found) + len(wanted)
        return 2 * hit / total

    ours = f1(lambda row: keywords(TAGGER, row["abstract"], row["title"]))
    assert ours >= 0.2
    assert ours >= 1.4 * f1(lambda row: jieba.analyse.extract_tags(row["text"], topK=5))
