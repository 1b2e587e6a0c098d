"""Keywords: terms of the text itself, none within another, better than single words."""

from __future__ import annotations

import json

import jieba.analyse
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.ingest.tags import keywords, tagger
from tashan.ingest.tags.runs import LONG, runs
from tashan.ingest.tags.worth import falling, learnt, ranking
from tashan.library.library import Library
from tests.material import MATERIAL, needs_material

TAGGER = tagger(Library())
TEXT = (
    "镇上把闲置粮站改成共享菜场，菜农按月租摊位。共享菜场开张半年，摊位出租率从四成升到九成。"
    "菜农说，摊位费比集市便宜。镇里还给共享菜场配了冷藏库，冷藏库由菜农轮流值守。"
)


def found(text, title="", most=5):
    return keywords(TAGGER, TAGGER.cut(text, title), most)


@pytest.mark.parametrize("text", ["", "。", "的了是在", "他说她说我说。", "“”", "“（）”“（）”"])
def test_nothing_from_nothing(text):
    assert found(text) == ()


def test_a_term_of_several_words_is_found():
    assert "共享菜场" in found(TEXT, "共享菜场进了老粮站")


@pytest.mark.parametrize("text", [TEXT, TEXT * 12])
def test_each_stands_in_the_text_and_none_within_another(text):
    terms = found(text, most=8)
    assert terms
    assert all(word in text for word in terms)
    assert not any(a != b and a in b for a in terms for b in terms)


def test_a_term_beats_its_parts():
    text = "老旧小区改造今年动工。居民盼老旧小区改造多年，老旧小区改造先修管网。"
    assert "老旧小区改造" in found(text)
    assert not {"老旧小区", "改造", "小区"} & set(found(text))


def test_what_every_article_here_is_about_is_no_keyword():
    assert not {"社区", "党员", "群众", "基层治理"} & set(found("社区党员和群众在社区议事。基层治理靠党员和群众。"))


def test_persons_posts_and_places_have_fields_of_their_own():
    text = "河北省青石镇的赵明和李女士去找村党支部书记。赵明说，青石镇菜场缺水。李女士说，菜场缺水。县委知道了。"
    terms = found(text, most=20)
    assert not {"赵明", "李女士", "村党支部书记", "河北省", "青石镇", "县委"} & set(terms)
    assert "菜场" in "".join(terms)


def test_what_the_article_names_in_quotation_marks_twice_is_a_term():
    text = "村里设了“三问一答”，每周一次。“三问一答”由村医轮流主持，药从镇上来。"
    assert found(text)[0] == "三问一答"


def test_in_a_long_article_a_term_is_told_twice():
    long = TEXT * 12 + "最后有人提到鲜切花拍卖。"
    assert len(TAGGER.cut(long, "").text) > LONG
    assert not any("鲜切花" in term for term in found(long, most=50))


def test_a_title_within_the_text_counts_once():
    inside, beside = f"共享菜场进了老粮站\n{TEXT}", TEXT
    assert found(inside, "共享菜场进了老粮站") == found(beside, "共享菜场进了老粮站")


@needs_material
def test_better_than_jieba_on_abstracts_with_their_authors_keywords():
    """F1 among five: .24 to jieba's .13 when written; the weights were fitted on these abstracts."""
    lines = (MATERIAL / "bench" / "csl_keywords_dev.jsonl").read_text("utf-8").splitlines()
    rows = [json.loads(line) for line in lines]

    def f1(extract):
        hit = total = 0
        for row in rows:
            given, wanted = (
                {"".join(word.split()).lower() for word in words} for words in (extract(row), row["keywords"])
            )
            hit, total = hit + len(given & wanted), total + len(given) + len(wanted)
        return 2 * hit / total

    ours = f1(lambda row: found(row["abstract"], row["title"]))
    assert ours >= 0.22
    assert ours >= 1.5 * f1(lambda row: jieba.analyse.extract_tags(row["text"], topK=5))


@pytest.mark.parametrize("rare", [0.96, 0.0, -1.0])
@pytest.mark.parametrize("text", [TEXT, TEXT * 12, "“三问一答”由村医主持，“三问一答”每周一次。"])
def test_the_runs_come_in_the_order_of_their_worth(text, rare):
    of_text, by = runs(TAGGER.cut(text, "共享菜场"), TAGGER.words), learnt()._replace(rare=rare)
    worth = ranking(of_text, ["菜场"], by)
    assert list(falling(of_text, ["菜场"], by)) == sorted(worth, key=lambda key: (-worth[key], key))


SIGNS = st.one_of(
    st.sampled_from("“”‘’A9+#&._%-\u9ff0 \n，"), st.characters(min_codepoint=0x4E00, max_codepoint=0x9FFF)
)


@settings(deadline=None)  # the first call loads the dictionary
@given(name=st.text(SIGNS, max_size=12), text=st.text(SIGNS, max_size=30), often=st.sampled_from([1, 2, 300]))
def test_names_in_any_quotation_marks_are_cut_as_they_stand(name, text, often):
    cut = TAGGER.cut(f"{text}“{name}”{text}‘{name}’" * often, text)
    told = runs(cut, TAGGER.words)
    assert all(run[0] in cut.counts and "".join(run) == key for key, run in told.words.items())
    keywords(TAGGER, cut)
