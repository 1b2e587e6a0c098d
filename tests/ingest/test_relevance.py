from __future__ import annotations

import pytest

from tashan.ingest.relevance import relevant

GOVERNANCE = "村干部每周到网格走访，居民的矛盾纠纷在社区议事会上调解，党支部跟着办。"
TRADE = "据海关统计，今年前7月，我国进出口增长较快，机电产品出口保持增势，其中锂电池出口成倍增长。"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("", ""),
        (TRADE, "进出口增长"),
        ("您在麻辣社区的帖子打不开。请回到社区首页。", "错误信息"),
        ("内蒙古自治区财政厅介绍，自治区延续税收优惠政策。" * 3, "自治区延续优惠"),
        ("税务部门介绍，今年为企业减负，减免税费。", "延续政策为企业减负"),
        ("街道两旁种满了树，游客在街道上慢慢走。", "春天"),
        (TRADE * 50 + GOVERNANCE, ""),
    ],
    ids=["nothing", "trade", "forum", "region", "taxes", "street", "one-in-a-long-text"],
)
def test_other_matters(text: str, title: str) -> None:
    assert not relevant(text, title)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (GOVERNANCE, ""),
        ("文化里的路树碰到电线，经公所申请，今天下午来修剪，居民盼望把树修矮一点。", "路树"),
        ("颱风过后已电话通知公所尽快处理，一周没有动作，定期会再检讨。", "致公所公文"),
        ("街道组织居民商量停车的事。", "小区停车大家议"),
        ("镇党委书记说，卫生分到户、到人，全镇都建了红黑榜。", ""),
        ("宣传车开到镇上，志愿者讲移风易俗，老人说这样祭扫好，乡亲们都说好。", "宣传车下乡"),
        ("农村厕所要改好，农村垃圾要管好，农村污水要治好。", "农村人居环境的现状"),
    ],
    ids=["village", "council-post", "letter", "street-and-residents", "red-and-black", "manners", "habitat"],
)
def test_village_and_community_work(text: str, title: str) -> None:
    assert relevant(text, title)
