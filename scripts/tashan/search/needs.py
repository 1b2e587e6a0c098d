"""What copying a practice takes, sorted into five kinds that a reader can say whether he has them at hand.

The words are those that cases and countermeasures use where they name conditions. What a case itself says of a
countermeasure counts before what the countermeasure takes in general.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from tashan.library.library import Library
from tashan.library.model import Case, Measure
from tashan.library.vocabulary import RESOURCES

_CUES: Mapping[str, str] = MappingProxyType(
    {
        "money": "钱 资金 经费 补贴 补助 奖金 奖励 报酬 工资 待遇 出资 投入 费用 预算 备用金 财政 保险",
        "people": "人手 专人 的人 有人 队伍 力量 人员 志愿者 网格员 社工 调解员 律师 技术员 教员 骨干 书记 负责人",
        "venue": "场地 场所 阵地 用房 活动室 空间 地方 车位 站点 厨具",
        "platform": "平台 系统 数据 软件 小程序 设备 热线 台账 名册 底册 档案 接口",
        "authority": "授权 权限 审批 部门 上级 县级 省市 牵头 联席 协调权 执法 政策口子 编制 职数 程序",
    }
)


def needs(case: Case, library: Library) -> tuple[str, ...]:
    """Codes of `RESOURCES`, in their order; empty when the material says nothing that fits."""
    text = "\n".join(_texts(case, library))
    return tuple(code for code in RESOURCES if any(cue in text for cue in _CUES[code].split()))


def _texts(case: Case, library: Library) -> Iterator[str]:
    for link in case.measures:
        measure = library.by_id.get(link.id)
        if link.status != "done":
            continue
        if link.needs:
            yield link.needs
        elif isinstance(measure, Measure):
            yield from measure.resources
