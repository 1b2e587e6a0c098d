from __future__ import annotations

import pytest

from tashan.ingest.metadata.dates import date_in, lead_in_year, newest_year
from tashan.ingest.metadata.publisher import publisher


@pytest.mark.parametrize(
    "line",
    [
        "上传时间:2018-08-13 格式:PDF",
        "2021年7月24日，村里开了议事会，讨论修路的事。",
        "发布时间：2021-13-45",
        "字数:4211",
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
    ],
)
def test_the_date_as_stated(line: str, date: str) -> None:
    assert date_in(line) == date


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
    ],
)
def test_the_publisher_as_named(text: str, name: str) -> None:
    assert publisher(text) == name
