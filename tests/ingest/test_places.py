from __future__ import annotations

import pytest

from tashan.ingest.article import Article
from tashan.ingest.draft import Part
from tashan.ingest.places import places
from tashan.ingest.split import split
from tests.gold import seeds
from tests.material import needs_material


def found(text: str, title: str = "", organisation: str = "") -> tuple[str, ...]:
    return places(text, Part((0, len(text)), title=title, organisation=organisation))


@pytest.mark.parametrize(
    "text",
    [
        "某区村党组织建起了议事会，全区推开。",
        "**区出台办法，我区的经验被推广。",
        "村里的事大家议。" * 50 + "以某地为例，大丰区有28人。",
        "本报北京7月24日电 近日，各地议事。",
        "在广东考察时指出，要抓好基层。",
        "",
    ],
)
def test_masked_and_passing_names_give_no_place(text: str) -> None:
    assert found(text) == ()


def test_the_county_is_resolved_up_to_its_province() -> None:
    assert found("化德县在选用干部上下功夫。化德县委作了调研。") == ("内蒙古自治区/乌兰察布市/化德县",)


def test_the_headline_outweighs_the_body() -> None:
    body = "在吕梁市离石区，议事会天天开。" * 3
    assert found("山西吕梁市探索居民自治——\n小区焕发新活力\n" + body, "小区焕发新活力") == ("山西省/吕梁市/离石区",)
    assert found("山西吕梁市探索居民自治——\n小区焕发新活力\n议事会天天开。", "小区焕发新活力") == ("山西省/吕梁市",)


def test_the_organisation_names_the_village() -> None:
    assert found("村里办了书屋。", organisation="重庆市九龙坡区华岩镇石堰村") == ("重庆市/九龙坡区/华岩镇/石堰村",)


def test_a_shared_name_needs_its_city() -> None:
    assert found("鼓楼区的做法。鼓楼区再推进。") == ()
    assert found("福州市的鼓楼区。鼓楼区再推进，鼓楼区又推进。") == ("福建省/福州市/鼓楼区",)


def test_several_places_when_they_weigh_alike() -> None:
    text = "河南省安阳市减了牌子，安阳市少了证明。湖南省长沙县合了窗口，长沙县少了表格。"
    assert set(found(text)) == {"河南省/安阳市", "湖南省/长沙市/长沙县"}


@needs_material
def test_the_founding_articles_lie_where_they_say() -> None:
    for row, clean in seeds():
        article, parts = split(Article(clean))
        for part, wanted in zip(parts, row["articles"], strict=True):
            main = next(iter(places(article.text, part)), "")
            assert (
                (main.replace("/", "").endswith(wanted["place"])) if wanted["place"] else row["id"][:3] in "000 001 002"
            )
