"""What a file says beside its text, and what wins where it and the text differ."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.ingest.draft import Part
from tashan.ingest.metadata import Told, described, told_by
from tashan.ingest.read import Hints

BODY = "近年来，柳树镇坚持把矛盾化解在村里，建立了每周一次的议事制度，村民有事先到议事会上说。\n"


def part(text: str, told: Told) -> Part:
    return described(text, text, ((0, len(text)),), told)[0]


@pytest.mark.parametrize("title", ["PowerPoint", "Document1", ""])
def test_titles_of_the_software_are_none(title: str) -> None:
    assert told_by(Hints(title=title), "甲.docx").title == ""


@pytest.mark.parametrize(
    ("path", "year"),
    [
        ("村务.txt", None),
        ("12345678.txt", None),
        ("2019/村务.txt", None),
        ("村务2021.docx", 2021),
        ("20211105-村务.txt", 2021),
        ("peoples_2021-3.txt", 2021),
    ],
)
def test_the_year_in_the_name_of_the_file(path: str, year: int | None) -> None:
    assert told_by(Hints(), path).year == year


def test_what_the_file_says_comes_in_simplified_characters() -> None:
    told = told_by(Hints("社區營造", "張明", "眾聞", "2017-10-30", ("來源：眾聞",)), "甲.md")
    assert told == Told("社区营造", "张明", "众闻", "2017-10-30", ("来源：众闻",))


def test_the_title_of_the_page_wins_over_a_line() -> None:
    assert part("清河要闻\n" + BODY, Told(title="村里的事有人管_清河网")).title == "村里的事有人管"
    assert part("村里的事有人管\n" + BODY, Told()).title == "村里的事有人管"


def test_lines_beside_the_headline_name_author_publisher_and_date() -> None:
    found = part(BODY, Told(lines=("2021-11-05 08:10 来源：清河日报 作者：张明",)))
    assert (found.author, found.publisher, found.date, found.year) == ("张明", "清河日报", "2021-11-05", 2021)


def test_a_reporter_beside_the_headline_or_below_the_text_is_the_author() -> None:
    assert part(BODY, Told(lines=("清河日报记者 张明",))).author == "张明"
    assert part(BODY * 3 + "□ 本报记者 张明\n", Told()).author == "张明"


def test_a_group_signs_and_its_members_are_named_below() -> None:
    found = part("村里的事\n清河市妇女工作委员会调研课题组\n" + BODY * 3 + "执笔：张明\n", Told())
    assert (found.author, found.organisation) == ("张明", "清河市妇女工作委员会调研课题组")


def test_the_text_names_its_author_before_the_markup() -> None:
    assert part("作者：张明\n" + BODY, Told(author="清河网")).author == "张明"
    assert part(BODY, Told(author="清河网")).author == "清河网"


def test_a_unit_that_published_the_text_is_its_organisation_and_a_medium_is_not() -> None:
    assert part(BODY, Told(publisher="柳树街道办事处")).organisation == "柳树街道办事处"
    assert part(BODY, Told(publisher="清河日报")).organisation == ""


def test_the_year_of_the_file_counts_unless_the_text_is_later() -> None:
    assert part(BODY, Told(year=2023)).year == 2023
    assert part("2021年共议事240件。\n", Told(year=2023)).year == 2023
    assert part("截至2024年底，共议事240件。\n", Told(year=2023)).year == 2024


def test_a_dateline_becomes_a_date_only_with_the_year_of_the_file() -> None:
    text = "本报济南7月24日电  （记者张明）2022年，议事会开了240次。2022年的事都办了。\n"
    assert part(text, Told(year=2023)).date == "2023-07-24"
    assert part(text, Told()).date == ""


@given(
    st.lists(
        st.sampled_from(
            [
                "作者：",
                "张明",
                "来源：清河日报",
                "民国十年",
                "2021-13-45",
                "〔2021〕5号",
                "关于",
                "——",
                "（",
                "】",
                "|",
                "记者",
                "\n",
                "。",
                " ",
                "题目：",
            ]
        )
    ).map("".join)
)
def test_any_head_gives_a_part_whose_date_is_one(text: str) -> None:
    found = part(text, Told())
    assert found.date == "" or len(found.date) == 10
    assert "\n" not in found.title + found.author + found.organisation + found.publisher


def test_the_imprint_of_mojibake_is_read_from_the_clean_text() -> None:
    text = "村里的事\n来源：清河日报 2021年11月5日\n" + BODY
    found = described(text, text.encode().decode("latin-1"), ((0, len(text)),), Told())[0]
    assert (found.publisher, found.date) == ("清河日报", "2021-11-05")
