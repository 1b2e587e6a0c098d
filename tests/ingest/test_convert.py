"""Script conversion as edits: small ones, one for each character that changes."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.ingest.article import Article
from tashan.ingest.convert import convert
from tashan.ingest.edit import revert


def test_names_in_a_simplified_text_keep_their_characters():
    text = "这个县的村级议事会办了三年，账目张贴上墙，任由乡亲们查问，镕和乾两位老师讲过课。\n"
    assert convert(Article(text)).edits == ()


def test_each_edit_is_one_character():
    article = convert(Article("隨著農村發展"))
    assert article.text == "随着农村发展"
    assert [(edit.before, edit.after) for edit in article.edits] == [
        ("隨", "随"),
        ("著", "着"),
        ("農", "农"),
        ("發", "发"),
    ]


def test_words_decide_where_one_character_stands_for_two():
    assert (
        convert(Article("皇后說以後再說，顯著的著作隨著時間流傳。")).text == "皇后说以后再说，显著的著作随着时间流传。"
    )


def test_words_are_never_replaced():
    assert convert(Article("建立資訊網路，軟體文件由檔案室保管。")).text == "建立资讯网路，软体文件由档案室保管。"


@given(st.text("隨著農村發展這個后後里裡的议事会\n", max_size=40))
@settings(deadline=None)
def test_conversion_comes_to_rest_and_can_be_undone(text):
    article = convert(Article(text))
    assert revert(article.text, article.edits) == text
    assert convert(Article(article.text)).edits == ()
