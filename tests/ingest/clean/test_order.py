"""What the order of the rules is for: several kinds of damage at once."""

from __future__ import annotations

from tashan.ingest.article import Article
from tashan.ingest.clean import clean


def text(decoded: str) -> str:
    return clean(Article(decoded)).text


def test_clean_text_stays_as_it_is():
    article = (
        "村里怎么议事\n某县某镇 张三\n一、先摸底\n（一）每月初五开会，到会的记工。\n共有2365名村民参加，占47.9%。\n"
    )
    assert clean(Article(article)).edits == ()


def test_furniture_is_known_in_traditional_characters_and_full_width_marks():
    assert text("正文的意思是說，村裡的事大家議。\n責任編輯：張三\n版權聲明：本站轉載，侵權請聯繫刪除。\n") == (
        "正文的意思是说，村里的事大家议。\n"
    )


def test_annotated_furniture_goes_when_its_readings_are_gone():
    decoded = "區(qū)里的農(nóng)村和鄉(xiāng)親都來議事。\n責(zé)任編(biān)輯(jí)：張三\n"
    assert text(decoded) == "区里的农村和乡亲都来议事。\n"


def test_title_byline_and_note_stay_as_lines():
    decoded = "    村里的事村民議\n\n    某縣委組織部\xa0 \xa0 李四\n\n    編者按：\n\n    這一組文章談議事。\n"
    assert text(decoded) == "村里的事村民议\n某县委组织部 李四\n编者按：\n这一组文章谈议事。\n"
