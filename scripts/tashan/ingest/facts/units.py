"""The words that a figure can be counted in: measure words, shares, money, lengths of time, physical units."""

from __future__ import annotations

from collections import defaultdict

_SHARES = "% ‰ 个百分点 百分点 个千分点 个基点 倍 成半 成"
_TIME = (
    "个工作日 工作日 个半小时 个小时 小时 个星期 个半月 个月 个季度 个学期 年半 年 日 周岁 岁半 岁 周 天 分钟 "
    "秒钟 秒 刻钟 课时 学时 学分 工时 工日"
)
_MONEY = "块钱 元 美元 港元 澳元 欧元 英镑 日元 新台币"
_PHYSICAL = (
    "平方米 平方公里 平方千米 平方英尺 立方米 平米 立方 公里 千米 海里 英里 厘米 毫米 微米 英寸 英尺 米 里 "
    "公顷 亩次 亩 公斤 千克 毫克 微克 克 毫升 升 斤 吨 千瓦时 兆瓦时 吉瓦时 兆瓦 千瓦 吉瓦 瓦 千伏安 兆伏安 "
    "千伏 摄氏度 度 标准煤 千卡 千帕 赫兹 分贝 马力 标准箱 标箱 兆 kWh MWh GWh kW MW GW kV kVA km cm mm kg mg "
    "m² m2 m³ m3 ㎡ ㎥ ㎏ ㎞ ㎝ ㎜ ℃ °C Mbps Gbps MB GB TB dB Hz kHz MHz km² hm² kcal ml mL t m g L"
)
_PEOPLE = "人次 人份 人 名 位 户次 户 家庭 个人 家 代 口 批次 批"
_COUNTS = "个 项 件 条 次 场 种 类 支 座 所 处 套 台 辆 份 本 册 张 块 篇 间 笔 起 例 宗"
_THINGS = (
    "大类 小类 章 期 轮 届 件次 件套 项次 条次 款 栋 幢 部门 部分 部 枚 盏 棵 株 头 只 匹 羽 尾 页 字 句 首 集 "
    "幅 面 副 把 层 桶 瓶 袋 箱 盒 罐 筐 车次 车道 车 班次 场次 船 级 步 站 室 段 门 节 课 堂 组 队 班 片 路 "
    "线 道 席 顿 趟 遍 回 对 双 桩 艘 架次 架 根 颗 粒 格 档 环 封 通 扇 尊 眼 孔 挺 顶 方面 方 股 柜 单 票 "
    "积分 分 村次 村 镇 乡 县 市 省份 省 街道 社区 小区 网格 院 校 网点 点位 端 跨 碗 杯 餐 床 桌 台次 台套 "
    "台件 岗 席位 名额 卷 包 捆 束 朵 枝 杆 管 畦 垄 塘 厂 店 铺 馆"
)
_PER = (
    "年 月 天 日 周 人次 人 户 亩 次 小时 分钟 秒 平方米 平方公里 立方米 公里 吨 斤 公斤 千克 升 件 间 栋 个 "
    "份 度 千瓦时"
)
# In Chinese numerals only what is hardly ever part of a name: 三步走, 一站式, 两面旗 count nothing.
_CLEAR = (
    "人次 人 名 位 户 家 元 美元 亩 公里 平方米 平方公里 立方米 公顷 吨 公斤 斤 倍 岁 周岁 年 日 天 周 个星期 "
    "个月 个季度 个小时 小时 分钟 个工作日 个百分点"
)


def _longest_first(*groups: str) -> str:
    """A pattern for the longest word that fits; words are put together by their first sign, so that few are tried."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for word in (word for group in groups for word in group.split()):
        found[word[0]].add(word[1:])
    rests = {first: sorted(rest, key=lambda each: (-len(each), each)) for first, rest in found.items()}
    return "|".join(f"{first}(?:{'|'.join(rest)})" for first, rest in rests.items())


UNIT = _longest_first(_SHARES, _TIME, _MONEY, _PHYSICAL, _PEOPLE, _COUNTS, _THINGS)
PER = _longest_first(_PER)
CLEAR = _longest_first(_CLEAR)
CLEAR_OR_COUNT = _longest_first(_CLEAR, _COUNTS)
FIRST = frozenset(word[0] for word in f"{_CLEAR} {_COUNTS}".split())  # the first signs of these
