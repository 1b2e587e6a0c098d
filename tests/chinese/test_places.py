from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.chinese.gazetteer import gazetteer, short_name
from tashan.chinese.places import mentions


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


def test_a_short_city_name_counts_where_it_opens_a_headline() -> None:
    assert found("成都公安机关的新路子") == []
    assert found("成都公安机关的新路子", headline=True) == ["四川省/成都市"]


@pytest.mark.parametrize(
    ("path", "short"),
    [
        (("内蒙古自治区",), "内蒙古"),
        (("吉林省", "延边朝鲜族自治州"), "延边"),
        (("云南省", "大理白族自治州"), "大理"),
        (("贵州省", "铜仁市", "碧江区"), "碧江"),
        (("河北省", "石家庄市", "赵县"), ""),
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
