"""Find the practices that an article names: what stands in quotation marks as a scheme, not as speech or irony."""

from __future__ import annotations

import re
from collections import Counter

# Inside a quoted speech a scheme stands in single quotation marks.
_QUOTED = re.compile(r"[“‘]([^“”‘’\n]{2,44})[”’]")
_KIND = (
    r"(?:模式|机制|工作法|计划|工程|行动|制度|活动|体系|平台|工作站|队伍?|品牌|经验|清单|中心|服务|治理|工作室|调解|排查|联盟|党建|思路|"
    r"原则|标准|项目|网络|小程序|APP|小组|理念|做法|方式|评比|评选|联动|党委|党支部|联合体|考核|考评|管理|格局|路径|建设|基地|程序|"
    r"举措|办法|公约|积分|议事|超市|专区|志愿|宣讲|课堂|培养|培训|培育|样板|示范|大厅|热线|信箱|窗口|主题|工作)"
)
_KIND_AFTER = re.compile(rf"，即|——到|(?:的)?[\u4e00-\u9fff]{{0,6}}?{_KIND}")
# Each begins with a sign of its own, so that a search passes over all others.
_KIND_INSIDE = re.compile(
    r"(?:模式|机制|工作法|计划|工程|行动|制度|体系|平台|工作站|队|品牌|经验|清单|中心|工作室|调解室|联盟|党委|联合体|义警|议事厅|议事会|"
    r"直通车|指数|驿站|照料站|法庭|夜校|一本通|一张网|服务圈|责任区|示范村|优质村|小程序|不出村.*|不出镇.*|大讲堂|擂台赛|通|办|码|积分|"
    r"\+.+|、.{2,}、.+)$"
)
_VERB_BEFORE = re.compile(
    r"(?:推行|打造|推出|开展|实施|建立|创新|探索|组建|创建|成立|构建|推广|建起|完善|坚持|按照|采取|实行|设立|健全|开通|深化|所谓|比如|例如|"
    r"推进|推动|做到|通过|以|试点|启动|创立|搭建|运用|依托|借助|开设|设置|提出|总结|形成|聚焦|落实|实现|优化|学习|引入|叫作?|称为|建成|"
    r"试行|创办|开发|上线|涌现出|参加|入选|抓好|强化|发挥)了?(?:[\u4e00-\u9fff]{0,4}的)?[\u4e00-\u9fff]{0,4}$"
)
_SPEECH_BEFORE = re.compile(
    r"(?:说|道|问|答|表示|认为|指出|强调|反映|直言|坦言|喊|写着|感叹)(?:[:：，,]|了?一?[句声])?$"
)
_SPEECH = re.compile(r"[。！？!?；;…]|[我你他她它咱俺您]|这[个些样]|那[个些]|[了吗呢吧啊呀嘛啦]$|什么.*什么|怎么|哪")
# 职业化, 高质量: an aim, not a practice.
_ABSTRACT = re.compile(r"..化|高质量|.{0,2}\d[^+]*岁.*")
_LINKS = frozenset(("", *"、和及与"))
_CHAIN = re.compile(r"^(?:[、和及与]?[“‘][^“”‘’\n]*[”’])+")
_SHOWN = 3
_COMMON = frozenset(
    (
        "两委 三农 空壳村 最后一公里 最后一米 硬骨头 一刀切 主心骨 一把手 领头雁 两新 三资 负担 能人 两张皮 "
        "一言堂 甩锅 背锅 软肋 短板 堵点 痛点 难点 顽疾 拦路虎 绊脚石 定心丸 金点子 金钥匙 新引擎 加速度 大包大揽 "
        "形式主义 官僚主义 指尖上的形式主义 大呼隆 有形无实 第一责任人 等靠要 等 靠 要 天花板 香饽饽 鸡肋 背锅侠 "
        "变种 翻新 指示 赞助 化缘 神经末梢 报到 吹哨 平安建设 软弱涣散 钉子户 互联网+ 雁阵效应 突击队 指挥棒 "
        "风向标 助推器 烂摊子 压舱石 十四五 十三五 党的二十大 二十大 老大难 一窝蜂 走过场 难找 想当 原生态 压担子 "
        "甩包袱 专业型 阳光道 阳关道 吃皇粮 吃杂粮 指尖 入口 出口 绣花针 万根线"
    ).split()
)


def _is_scheme(name: str, before: str, behind: str) -> bool:
    if _SPEECH_BEFORE.search(before):
        return False
    if _KIND_INSIDE.search(name) or _VERB_BEFORE.search(before):
        return True
    return bool(_KIND_AFTER.match(_CHAIN.sub("", behind)[:14]))


def methods(text: str) -> tuple[str, ...]:
    """The named practices in the order of their first mention, without quotation marks."""
    quoted = tuple(_QUOTED.finditer(text))
    times = Counter([found[1] for found in quoted])
    named: dict[str, None] = {}
    before, end = "", 0
    for found in quoted:
        # “甲”“乙”机制: what stands before the first and behind the last of a chain holds for each.
        if text[end : found.start()] not in _LINKS:
            before = text[max(0, found.start() - 12) : found.start()]
        end = found.end()
        name = found[1]
        if name in named or name in _COMMON or _SPEECH.search(name) or _ABSTRACT.fullmatch(name):
            continue
        if times[name] >= _SHOWN or _is_scheme(name, before, text[end : end + 60]):
            named[name] = None
    return tuple(named)
