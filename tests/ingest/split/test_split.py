from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.ingest.article import Article, Flag
from tashan.ingest.edit import Change, replay
from tashan.ingest.split import SEPARATOR, split
from tests.gold import seeds
from tests.material import MATERIAL, needs_material

PARAGRAPH = (
    "近年来，柳树镇坚持把矛盾化解在村里，建立了每周一次的议事制度，"
    "村民有事先到议事会上说，说完当场定办法，办完在村口公示结果。\n"
)
PAGE = (
    "基层建设：现状与突破\n编者按：\n"
    + PARAGRAPH
    + "村里的事有人管\n中共清河市委组织部 林远山\n"
    + PARAGRAPH
    + "小区的事大家议\n清河区柳树街道 杨明\n"
    + PARAGRAPH
)


def titles(text: str) -> list[str]:
    return [part.title for part in split(Article(text))[1]]


def test_one_article_stays_one() -> None:
    text = "村里的事有人管\n中共清河市委组织部 林远山\n" + PARAGRAPH + "抓基础，促规范\n" + PARAGRAPH
    article, parts = split(Article(text))
    assert article.text == text
    assert [part.span for part in parts] == [(0, len(text))]


def test_titles_above_bylines_begin_articles_and_the_page_heading_does_not() -> None:
    article, parts = split(Article(PAGE))
    assert [(part.title, part.author, part.organisation) for part in parts] == [
        ("村里的事有人管", "林远山", "中共清河市委组织部"),
        ("小区的事大家议", "杨明", "清河区柳树街道"),
    ]
    assert article.text.count(SEPARATOR) == 1
    assert all(article.text[slice(*part.span)].startswith(part.title) for part in parts)


def test_signed_articles_are_told_apart() -> None:
    signed = PARAGRAPH.strip()
    assert titles(f"村里的事有人管\n{signed}(林远山)\n小区的事大家议\n{signed}(杨明)\n") == [
        "村里的事有人管",
        "小区的事大家议",
    ]


def test_items_of_a_contents_list_begin_articles() -> None:
    items = ["甲村开了议事会", "乙镇建了调解室", "丙区办了夜校课"]
    contents = "".join(f"{number}.{item}；\n" for number, item in enumerate(items, 1))
    text = "新闻摘要\n" + contents + "".join(f"### {item}\n{PARAGRAPH}" for item in items)
    assert titles(text) == items


def test_numbered_cases_of_a_collection_are_articles_and_those_of_an_essay_are_not() -> None:
    cases = f"案例一：村里的事有人管\n{PARAGRAPH}案例二：小区的事大家议\n{PARAGRAPH}"
    assert titles("基层治理案例汇编\n" + cases) == ["村里的事有人管", "小区的事大家议"]
    assert len(titles("试论村级议事\n" + cases)) == 1


NEWS = ("甲村开了村民议事会", "乙镇建了矛盾调解室", "丙区办了居民夜校课")


@pytest.mark.parametrize(
    ("head", "mark"),
    [
        ("清河县广播电台 每日新闻 2023年5月6日", "● {}"),
        ("清河新闻联播", "★{}"),
        ("【乡镇动态】", "【{}】"),
        ("一周快讯（第12期）", "1.{}"),
    ],
)
def test_marked_titles_of_the_news_of_a_day_begin_articles(head: str, mark: str) -> None:
    body = "".join(f"{mark.format(title)}\n{PARAGRAPH}" for title in NEWS)
    assert titles(f"{head}\n{body}") == list(NEWS)


def test_marked_headings_of_an_article_begin_none() -> None:
    body = "".join(f"● {title}\n{PARAGRAPH}" for title in NEWS)
    assert titles(f"清河县推进乡村治理工作动态\n{body}") != list(NEWS)
    assert len(titles(f"村里的事有人管\n{body}")) == 1


def test_the_contents_of_numbered_news_are_no_articles() -> None:
    items = [f"{number}、{title}" for number, title in zip("一二三", NEWS, strict=True)]
    text = "清河新闻\n今天的主要内容：\n" + "\n".join(items) + "\n" + "".join(f"{item}\n{PARAGRAPH}" for item in items)
    assert titles(text) == list(NEWS)


def test_titles_above_the_leads_of_news_begin_articles() -> None:
    leads = ("本报讯（记者 林远山）", "清河日报石桥讯 ", "【记者 杨明】")
    body = "".join(f"{title}\n{lead}{PARAGRAPH}" for title, lead in zip(NEWS, leads, strict=True))
    assert titles(body) == list(NEWS)


def test_a_lead_inside_an_article_begins_none() -> None:
    text = f"村里的事有人管\n——清河县纪实\n本报讯（记者 杨明）{PARAGRAPH}本报讯（记者 林远山）{PARAGRAPH}"
    assert titles(text) == ["村里的事有人管"]


def test_page_breaks_of_the_source_are_no_separators() -> None:
    article, parts = split(Article("村里的事\n\f" + PARAGRAPH))
    assert "\f" not in article.text
    assert len(parts) == 1


def test_flags_move_with_the_text() -> None:
    at = PAGE.index("杨明")
    article, _ = split(Article(PAGE).flagged((Flag("privacy", at, at + 2, "人名"),)))
    assert article.text[article.flags[0].start : article.flags[0].end] == "杨明"


@given(st.lists(st.sampled_from([*PAGE.splitlines(keepends=True), "\f", "\n", "第1页\n"]), max_size=12).map("".join))
@settings(deadline=None)
def test_nothing_is_lost_and_every_edit_can_be_undone(text: str) -> None:
    article, parts = split(Article(text))
    assert article.text.replace(SEPARATOR, "").replace("\n", "") == text.replace("\f", "").replace("\n", "")
    assert replay(text, article.edits) == article.text
    assert parts[-1].span[1] == len(article.text)
    for before, after in pairwise(parts):
        assert article.text[before.span[1] : after.span[0]] == SEPARATOR


@needs_material
def test_the_magazine_page_gives_its_three_articles() -> None:
    for row, clean in seeds():
        raw = (MATERIAL / "seeds" / f"{row['id']}.txt").read_bytes().decode()
        _, parts = split(Article(raw).edited("clean", (Change(0, len(raw), clean, "核对过的文本"),)))
        found = [(part.title or None, part.author or None, part.organisation or None) for part in parts]
        assert found == [(each["title"], each["author"], each["organisation"]) for each in row["articles"]]
