from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tashan.ingest.metadata.dates import DATES, date_in, dateline
from tashan.ingest.metadata.lines import lines_with
from tashan.ingest.metadata.publisher import publisher
from tashan.ingest.metadata.years import ADOPTED, YEAR, adopted, lead_in_year, newest_year


@pytest.mark.parametrize(
    "line",
    [
        "上传时间:2018-08-13 格式:PDF",
        "2021年7月24日，村里开了议事会，讨论修路的事。",
        "发布时间：2021-13-45",
        "字数:4211",
        "2021-11/05 发布",
        "民国一百零四年十三月三日",
        "电话：0571-20211105",
    ],
)
def test_other_dates_are_not_the_date_of_publication(line: str) -> None:
    assert date_in(line) == ""


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("发布时间：2021-11-05 来源：清河日报", "2021-11-05"),
        ("2021年11月5日", "2021-11-05"),
        ("date: 2017/10/30", "2017-10-30"),
        ("《联播》(20240920)", "2024-09-20"),
        ("2021年11月5日08:10 | 来源：清河日报", "2021-11-05"),
        ("2021 年 11 月 5 日", "2021-11-05"),
        ("二〇二一年十一月二十五日", "2021-11-25"),
        ("二○二一年十月五日", "2021-10-05"),
        ("中华民国一百零四年十一月三日", "2015-11-03"),
        ("日期：民国104年11月3日", "2015-11-03"),
        ("[查看原文](https://a.cn/2024/08/20/V.shtml)", "2024-08-20"),
    ],
)
def test_the_date_as_stated(line: str, date: str) -> None:
    assert date_in(line) == date
    assert list(lines_with(DATES, f"村里的事\n{line}\n大家议。")) == [line]


@given(st.lists(st.text("2021年月日一五-/.:发布：民国〇张 "), max_size=4))
@settings(max_examples=300)
def test_no_line_with_a_date_is_passed_over(lines: list[str]) -> None:
    assert [line for line in lines if date_in(line)] == [
        line for line in lines_with(DATES, "\n".join(lines)) if date_in(line)
    ]


def test_a_dateline_lends_its_day_to_a_known_year() -> None:
    assert dateline("本报济南7月24日电  （记者张明）近日", 2023) == "2023-07-24"
    assert dateline("本报济南7月24日电  （记者张明）近日", None) == ""
    assert dateline("7月24日，村里开了会", 2023) == ""
    assert dateline("本报济南13月24日电", 2023) == ""


@pytest.mark.parametrize(
    "text", ["距离2020年全面建成小康社会", "到2025年，力争实现", "2035年远景目标", "1984年参加工作", "全国2022级学生"]
)
def test_years_ahead_and_by_the_way_do_not_date_an_article(text: str) -> None:
    assert newest_year(text) is None


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("到2005年底全县有若干名党员", 2005),
        ("2016年确定，截至2021年11月共投入", 2021),
        ("2021年共组建工作队", 2021),
        ("2019年试点，2019年推开", 2019),
        ("2010年8月28日 常务委员会第十六次会议通过\n", 2010),
        ("中华民国八十年五月一日发布，中华民国一百零三年九月五日修正", 2014),
    ],
)
def test_the_newest_year_done(text: str, year: int) -> None:
    assert newest_year(text) == year


def test_a_lead_in_sentence_gives_the_year() -> None:
    assert lead_in_year("下面是小编为大家整理的2023年建强班子对策") == 2023


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("版权声明:本文内容由互联网用户自发贡献", ""),
        ("来源：网络", ""),
        ("声明:本文为《清河治理》周刊原创内容,转载请", "《清河治理》周刊"),
        ("来源：清河日报 作者：张明", "清河日报"),
        ("（原载《清河党建》2021年第3期）", "《清河党建》"),
        ("来源：[ 清河网 ]", "清河网"),
        ("来源于：柳树街道办事处", "柳树街道办事处"),
        ('作者： size="20"  来源： size="20"', ""),
        ("2005年03月21日 11:21 《理财周刊》", "《理财周刊》"),
        ("来源: 尹娟\n2005年03月21日 11:21 《理财周刊》", "《理财周刊》"),
        ("来源:转载作者:孙仲旻", ""),
        ("2005-03-31 03:18 清河商报", "清河商报"),
        ("2005-03-31 03:18 清河商报 记者 张明", "清河商报"),
        ("清河新闻·柳河商报记者张明/文", "柳河商报"),
        ("□ 本报记者 张明", ""),
        ("优秀记者王小川的一天", ""),
    ],
)
def test_the_publisher_as_named(text: str, name: str) -> None:
    assert publisher(text) == name


@given(
    st.lists(st.sampled_from(("2019", "1", "年", "3", "月", "5", "日", "全会", "通过", "）", "修订", "。", "\n"))).map(
        "".join
    )
)
def test_versions_of_a_law_are_found_from_the_years_as_by_a_search(text: str) -> None:
    told = [found.span() for found in adopted(text, YEAR.finditer(text))]
    assert told == [found.span() for found in ADOPTED.finditer(text)]


def test_the_date_of_an_imprint_that_runs_into_the_names() -> None:
    assert date_in("2023-10-21张明王小川") == "2023-10-21"
    assert date_in("2023-10-21以来，村里议事四十次，解决了二十件事。") == ""
