from __future__ import annotations

import pytest

from tashan.ingest.metadata.byline import (
    affiliation,
    bracketed_affiliation,
    closing_byline,
    line_byline,
    opening_byline,
)
from tashan.ingest.metadata.signature import Byline


@pytest.mark.parametrize(
    "line",
    [
        "构建“五大体系” 打造党建引领基层治理示范样本",
        "资源共享 多元共治",
        "力量下沉 联动解题",
        "编者按:",
        "首页",
        "一是成立领导小组,负责制定工作计划。",
        "责任编辑:罗婷",
        "村里来了记者张明",
        '作者：size="20"',
        "方案①",
        "2022年06月11日 06:04 来源：经济日报 柳洁",
        "全县12个村都建了红黑榜。（清河县融媒体中心 张明）",
        "",
    ],
)
def test_titles_and_sentences_are_nobodys_byline(line: str) -> None:
    assert not line_byline(line)


@pytest.mark.parametrize(
    ("line", "author", "organisation"),
    [
        ("中共清河市委组织部 林远山", "林远山", "中共清河市委组织部"),
        ("清河区柳树镇石桥村村支书助理    杨明", "杨明", "清河区柳树镇石桥村"),
        ("林远山 (中共清河市委党校)", "林远山", "中共清河市委党校"),
        ("作者:张明 来源:清河日报", "张明", ""),
        ("文/李四光", "李四光", ""),
        ("□ 本报记者 张明", "张明", ""),
        ("本报记者 张明 王小川", "张明、王小川", ""),
        ("【撰文：欧阳修文】", "欧阳修文", ""),
        ("作 者：某县委组织部", "", "某县委组织部"),
        ("张  明", "张明", ""),
        ("清河市妇女工作委员会调研课题组", "", "清河市妇女工作委员会调研课题组"),
        ("清河谈记者 张明", "张明", ""),
        ("张 明① 王 芳②", "张明、王芳", ""),
        ("张明1，王芳2", "张明、王芳", ""),
        ("柳河新闻·清河商报记者张明/文 受访者供图", "张明", ""),
    ],
)
def test_a_line_of_its_own_names_author_and_organisation(line: str, author: str, organisation: str) -> None:
    assert line_byline(line) == Byline(author, organisation)


def test_names_behind_the_dateline_of_an_agency_are_the_authors() -> None:
    assert opening_byline("新华社成都4月8日电（张明 李小川）清河县选派干部。") == Byline("张明、李小川")
    assert not opening_byline("新华社成都4月8日电（清河县）选派干部。")


def test_the_first_of_numbered_affiliations() -> None:
    assert bracketed_affiliation("（1. 清河县委党校，清河 551400；2. 清河大学，清河 551400）") == "清河县委党校"


def test_a_source_in_brackets_is_no_affiliation() -> None:
    assert bracketed_affiliation("（来源：清河法制报）") == ""


def test_an_author_in_brackets_ends_the_text() -> None:
    assert closing_byline("岗位职责更清楚。(张明)") == Byline("张明")
    assert closing_byline("□ 本报记者 张明") == Byline("张明")
    assert not closing_byline("建成党群服务中心(站)")
    assert not closing_byline("岗位职责更清楚。(见下表)")


def test_a_dateline_names_the_reporter() -> None:
    assert opening_byline("本报清河7月24日电  （记者张明）近日") == Byline("张明")


def test_names_without_a_gap_are_cut_apart_where_one_cut_is_possible() -> None:
    assert opening_byline("清河新闻网8月21日电（通讯员曲韵高梓航）近日") == Byline("曲韵、高梓航")
    assert not opening_byline("清河新闻网8月21日电（通讯员张王李王张）近日")


def test_an_affiliation_loses_the_post() -> None:
    assert affiliation("作者为清河大学建筑学院副教授") == "清河大学建筑学院"


def test_an_imprint_line_and_a_public_account_name_the_author() -> None:
    assert line_byline("发布时间：2022-05-06 10:21 来源：清河日报 作者：张明 浏览次数：12") == Byline("张明")
    assert line_byline("原创 张明 清河党建 2023-05-01 08:00 发表于贵州") == Byline("张明")
    assert line_byline("文｜本刊记者 张明 通讯员 李春华") == Byline("张明、李春华")


def test_a_unit_that_sent_the_text_in_is_its_organisation() -> None:
    assert closing_byline("(清河市委组织部供稿)") == Byline("", "清河市委组织部")


def test_journals_put_the_affiliation_under_the_name() -> None:
    assert bracketed_affiliation("（中共清河市委党校，清河 551400）") == "中共清河市委党校"
    assert bracketed_affiliation("（见下表，单位为元）") == ""
