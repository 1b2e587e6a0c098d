from __future__ import annotations

from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.chinese.gazetteer import gazetteer, short_name
from tashan.chinese.places import Mention, mentions


def found(text: str, *, headline: bool = False) -> list[str]:
    return ["|".join("/".join(path) for path in each.paths) for each in mentions(text, headline=headline)]


@pytest.mark.parametrize(
    "text",
    [
        "某区的做法",
        "**区支持人才的办法",
        "全市各旗县市区党委",
        "老城区和新城区的差别",
        "城区与郊区同步",
        "平安建设",
        "和平解决纠纷",
        "沿着河南路走",
        "本报西宁7月24日电",
        "（清河大学社会学院，江苏 南京 210037）",
        "（某研究所，湖北武汉430072）",
        "来源：河北法制报",
        "台湾生活新闻",
        "闽南语节目",
        "上海世博会期间",
        "安阳小区要改造",
    ],
)
def test_no_place_is_invented(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("化德县在选用干部上", "内蒙古自治区/乌兰察布市/化德县"),
        ("中共佛山市三水区委组织部", "广东省/佛山市/三水区"),
        ("重庆市九龙坡区华岩镇", "重庆市/九龙坡区"),
        ("河南省辉县市裴寨村", "河南省/新乡市/辉县市"),
        ("福建漳州的探索", "福建省/漳州市"),
        ("山东嘉祥搭建平台", "山东省/济宁市/嘉祥县"),
        ("青海西宁城西区", "青海省/西宁市/城西区"),
        ("湖北省仙桃市", "湖北省/仙桃市"),
    ],
)
def test_a_name_resolves_to_its_path(text: str, path: str) -> None:
    assert found(text) == [path]


def test_a_name_of_several_places_stays_open_until_the_place_above_is_named() -> None:
    assert "|" in found("鼓楼区的做法")[0]
    assert found("福建省福州市鼓楼区") == ["福建省/福州市/鼓楼区"]


def test_the_short_name_of_a_city_is_marked_and_that_of_a_county_counts_only_where_it_opens_a_headline() -> None:
    assert list(mentions("在成都的新路子")) == [Mention(1, 3, (("四川省", "成都市"),), short=True)]
    assert found("嘉祥搭建平台") == []
    assert found("嘉祥搭建平台", headline=True) == ["山东省/济宁市/嘉祥县"]
    assert list(mentions("四川成都的新路子")) == [Mention(0, 4, (("四川省", "成都市"),))]


@pytest.mark.parametrize(
    "text",
    ["成都大学", "北京航空航天大学", "发射吉林一号", "河南商报记者", "上海人的习惯", "沿南京路走", "本报成都11月8日电"],
)
def test_the_name_of_something_else_is_no_place(text: str) -> None:
    assert found(text) == []


def test_counties_of_former_names_are_known_in_full() -> None:
    assert found("邹平县的做法") == ["山东省/滨州市/邹平县"]
    assert found("山东邹平的做法") == ["山东省/滨州市/邹平市"]


def test_towns_of_taiwan_have_offices() -> None:
    assert found("头份镇民代表会") == ["台湾省/苗栗县/头份镇"]
    assert found("头份镇的巡路") == []


@pytest.mark.parametrize(
    ("path", "short"),
    [
        (("内蒙古自治区",), "内蒙古"),
        (("吉林省", "延边朝鲜族自治州"), "延边"),
        (("云南省", "大理白族自治州"), "大理"),
        (("贵州省", "铜仁市", "碧江区"), "碧江"),
        (("河北省", "石家庄市", "赵县"), ""),
        (("新疆维吾尔自治区", "喀什地区"), "喀什"),
    ],
)
def test_short_names(path: tuple[str, ...], short: str) -> None:
    assert short_name(path) == short


@given(st.lists(st.sampled_from(sorted(gazetteer().full)) | st.text(max_size=6)).map("".join))
def test_mentions_are_in_order_and_inside_the_text(text: str) -> None:
    at = 0
    for each in mentions(text):
        assert at <= each.start < each.end <= len(text)
        assert text[each.start : each.end]
        at = each.end


def test_a_city_goes_before_its_county_of_the_same_name() -> None:
    assert found("河南新乡补齐短板", headline=True) == ["河南省/新乡市"]


def test_towns_count_only_behind_their_city() -> None:
    assert found("虎门镇的做法") == []
    assert found("东莞市虎门镇的做法") == ["广东省/东莞市/虎门镇"]


def test_the_gazetteer_is_whole_and_says_where_it_comes_from() -> None:
    text = files("tashan.chinese").joinpath("places.tsv").read_text("utf-8")
    rows = [line.split("\t") for line in text.splitlines() if not line.startswith("#")]
    assert "make places" in text.splitlines()[0]
    assert {len(row) for row in rows} == {3}
    assert len({row[0] for row in rows}) == 34
    assert sum(len(row[2].split()) for row in rows) > 3000
    assert all(len(set(row[2].split())) == len(row[2].split()) for row in rows)


def test_sides_of_provinces_and_areas_of_no_rank() -> None:
    assert found("鄂东的村和皖南的村") == ["湖北省", "安徽省"]
    assert found("湘西和晋中") == ["湖南省/湘西土家族苗族自治州", "山西省/晋中市"]
    assert found("雄安新区的乡镇") == ["河北省/雄安新区"]
    assert found("新疆生产建设兵团推行新法") == ["新疆维吾尔自治区/新疆生产建设兵团"]


def test_the_name_of_a_town_is_not_read_as_a_shorter_one() -> None:
    assert found("头份镇的会", headline=True) == []
