from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tashan.ingest.article import Article
from tashan.ingest.draft import Part
from tashan.ingest.places import named, places
from tashan.ingest.split import split
from tests.gold import seeds
from tests.material import needs_material


def found(text: str, title: str = "", organisation: str = "") -> tuple[str, ...]:
    part = Part((0, len(text)), title=title, organisation=organisation)
    return places(text, part, named(text, part))


@pytest.mark.parametrize(
    "text",
    [
        "某区村党组织建起了议事会，全区推开。",
        "**区出台办法，我区的经验被推广。",
        "村里的事大家议。" * 50 + "以某地为例，大丰区有28人。",
        "本报北京7月24日电 近日，各地议事。",
        "在广东考察时指出，要抓好基层。",
        "在北京人民大会堂会见代表团。又在北京举行会谈。",
        "张明老家在化德县，毕业于化德县一中。",
        "清河商报记者赴河南大学听课，又到河南大学。",
        "村里荣获“湖北省生态村”“湖北省文明村”称号。",
        "社区为从北京返乡的居民登记。",
        "真金白银扶持村里，真金白银见效。",
        "",
    ],
)
def test_masked_and_passing_names_give_no_place(text: str) -> None:
    assert found(text) == ()


def test_the_county_is_resolved_up_to_its_province() -> None:
    assert found("化德县在选用干部上下功夫。化德县委作了调研。") == ("内蒙古自治区/乌兰察布市/化德县",)


def test_the_headline_outweighs_the_body() -> None:
    body = "在吕梁市离石区，议事会天天开。" * 6
    assert found("山西吕梁市探索居民自治——\n小区焕发新活力\n" + body, "小区焕发新活力") == ("山西省/吕梁市/离石区",)
    assert found("山西吕梁市探索居民自治——\n小区焕发新活力\n议事会天天开。", "小区焕发新活力") == ("山西省/吕梁市",)


def test_the_organisation_names_the_village() -> None:
    assert found("村里办了书屋。", organisation="重庆市九龙坡区华岩镇石堰村") == ("重庆市/九龙坡区/华岩镇/石堰村",)


def test_a_shared_name_needs_its_city() -> None:
    assert found("鼓楼区的做法。鼓楼区再推进。") == ()
    assert found("福州市的鼓楼区。鼓楼区再推进。鼓楼区又推进。") == ("福建省/福州市/鼓楼区",)


def test_several_places_when_they_weigh_alike() -> None:
    text = "河南省安阳市减了牌子。安阳市少了证明。湖南省长沙县合了窗口。长沙县少了表格。"
    assert set(found(text)) == {"河南省/安阳市", "湖南省/长沙市/长沙县"}


def test_a_piece_about_the_whole_country_is_about_none_of_its_examples() -> None:
    text = (
        "浙江枫桥镇有老党员。江苏省南京市用新法。北京市创新。上海市建平台。广东省推进。浙江法院在线。安徽省怀宁县夜话。"
    )
    assert found(text) == ()
    assert found("江苏省苏州市吴中区有大屏，山东省临沂市兰陵县有印章。各地大力推进。" + "村里的事大家议。" * 20) == ()


def test_one_place_in_the_opening_is_enough_for_a_short_report() -> None:
    text = "近日，学院支部前往武汉市青山区青惠居社区开展活动。大家参观了服务中心。"
    assert found(text) == ("湖北省/武汉市/青山区",)


def test_the_heading_adds_town_and_village_and_only_names() -> None:
    heading = "河南省虞城县刘店乡张庄村\n“俺们村有两支球队！”\n刘店乡张庄村组建了球队。"
    assert found(heading, "“俺们村有两支球队！”") == ("河南省/商丘市/虞城县/刘店乡/张庄村",)
    assert found("嵊州市乡镇治理创新\n乡镇治理要整合。", "嵊州市乡镇治理创新") == ("浙江省/绍兴市/嵊州市",)
    assert found("山东嘉祥县搭建村民议事会\n议事会天天开。", "山东嘉祥县搭建村民议事会") == ("山东省/济宁市/嘉祥县",)
    assert found("杭锦旗激励嘎查村支书\n出台办法。", "杭锦旗激励嘎查村支书") == ("内蒙古自治区/鄂尔多斯市/杭锦旗",)
    assert found("甘肃省加强社区工作\n出台办法。", "甘肃省加强社区工作") == ("甘肃省",)


def test_a_zone_belongs_to_its_city() -> None:
    text = "江苏常州经开区推动治理\n在常州经开区，网格越来越密。"
    assert found(text, "江苏常州经开区推动治理") == ("江苏省/常州市/常州经开区",)


def test_a_district_that_most_sentences_tell_of_is_the_place_though_the_heading_names_the_city() -> None:
    body = "虹口区建了站点。" * 6
    assert found("上海探索三所联动\n" + body, "上海探索三所联动") == ("上海市/虹口区",)
    assert found("上海探索三所联动\n上海市推进。" * 5 + body[:16], "上海探索三所联动") == ("上海市",)


def test_short_names_of_cities_count_where_they_can_be_nothing_else() -> None:
    assert found("郑州的乐团天天练。疫情来了，郑州停课。") == ("河南省/郑州市",)
    assert found("真金白银投下去，白银见效。") == ()
    assert found("甘肃省白银市先行。白银的做法推开，白银又试。") == ("甘肃省/白银市",)


@given(
    st.lists(st.sampled_from(["浙江", "杭州市", "鼓楼区", "白银", "的", "。", "\n", "村", "街道", "在", "考察"])).map(
        "".join
    )
)
def test_places_are_paths_that_the_text_names(text: str) -> None:
    part = Part((0, len(text)))
    every = named(text, part)
    assert all(text.startswith(("浙江", "杭州", "鼓楼", "白银"), each.start) for each in every)
    assert len(places(text, part, every)) <= 3


@needs_material
def test_the_founding_articles_lie_where_they_say() -> None:
    for row, clean in seeds():
        article, parts = split(Article(clean))
        for part, wanted in zip(parts, row["articles"], strict=True):
            main = next(iter(places(article.text, part, named(article.text, part))), "")
            assert (
                (main.replace("/", "").endswith(wanted["place"])) if wanted["place"] else row["id"][:3] in "000 001 002"
            )


def test_a_zone_is_named_in_full_where_the_text_does_so() -> None:
    heading = "江苏常州经开区推动居民议事\n有事先商量\n"
    assert found(f"{heading}常州经开区各社区议事。", "有事先商量") == ("江苏省/常州市/常州经开区",)
    assert found(f"{heading}江苏常州经济开发区各社区议事。", "有事先商量") == ("江苏省/常州市/常州经济开发区",)
