"""The closed lists of the content model: code → the words a reader sees. One list, one place."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


def _table(**labels: str) -> Mapping[str, str]:
    return MappingProxyType(labels)


CASE_KINDS = _table(practice="做法", survey="调研")
PLACE_NOTES = _table(stated="原文写明", masked="地名原文隐去", inferred="推定")
LEVELS = _table(
    village="村",
    community="社区",
    township="乡镇街道",
    county="县市区旗",
    city="市地州盟",
    province="省区市",
    national="全国",
)
SETTINGS = _table(rural="农村", urban="城镇", fringe="城乡接合部", mixed="城乡都有")
PERIOD_NOTES = _table(stated="原文写明", inferred="推定", about="约")
PERIOD_STATUSES = _table(running="仍在实行", ended="已结束", replaced="已被替代", unknown="现状不详")
MEASURE_STATUSES = _table(done="已实施", proposed="只是建议")
RESULT_KINDS = _table(outcome="结果", output="产出", context="底数")
EFFECTS = _table(
    helps="有成效",
    mixed="有成效也有不足",
    none="未见明显变化",
    worse="出现反效果",
    unreported="未报告结果",
)
# Index = level of certainty, 0 to 5.
CERTAINTIES = (
    "未给结果数据",
    "本地自述",
    "第三方报道或评价",
    "前后对比数据",
    "有对照或独立研究",
    "多地印证",
)
SPEAKERS = _table(self="本单位", superior="上级机关", media="媒体", independent="独立第三方")
COMPARISONS = _table(
    nothing="没有比较",
    after="只有事后数据",
    before_after="前后对比",
    comparison="有对照地方",
    several_places="多地比较",
)
SOURCE_KINDS = _table(media="媒体报道", own="本单位材料", research="调研论文", policy="政策法规")
SCRIPTS = _table(hans="简体", hant="繁体", mixed="简繁混杂")
STATES = _table(draft="草稿", pending="待审", reviewed="已审", withdrawn="已下架")
AUDIENCES = _table(public="公开", internal="内部")
CAUSE_KINDS = _table(
    institution="体制机制",
    incentive="考核激励",
    resource="资源投入",
    capacity="能力力量",
    relation="利益关系与参与",
    technology="技术与数据",
    outside="外部环境",
    belief="思想认识",
)
POLICY_STATUSES = _table(in_force="现行有效", amended="已修订", repealed="已废止")
# What copying a practice takes, in kinds that a reader can say whether they are at hand.
RESOURCES = _table(money="钱", people="人手", venue="场地", platform="平台和数据", authority="权限和部门配合")
# The order is that of the theme index; the display names live here, what a theme takes in lives in docs/themes/.
THEMES = _table(
    org="组织建设",
    team="带头人与村社干部",
    member="党员教育管理",
    talent="人才引育与返乡",
    economy="集体经济与产业",
    resident="驻村帮扶与包联",
    selfgov="议事协商与自治",
    grid="网格与精细治理",
    dispute="矛盾化解与信访",
    burden="为基层减负",
    oversight="监督与阳光村务",
    incentive="考核激励与保障",
    service="民生服务与阵地",
    digital="数字治理",
    culture="乡风文明与文化",
    habitat="人居环境与基础设施",
    law="法治与平安",
)
