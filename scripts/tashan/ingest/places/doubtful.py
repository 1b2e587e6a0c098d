"""Short names of cities that are everyday words (真金白银), or appear where two words meet (新乡村治理, 重大理念)."""

from __future__ import annotations

DOUBTFUL = frozenset(
    (
        "东方 中山 中卫 丽水 九江 云浮 仙桃 伊春 保定 信阳 六安 兴安 内江 凉山 北屯 北海 十堰 南平 南通 双河 "
        "台中 吉安 四平 嘉义 大同 大庆 大理 大连 天水 天门 太原 孝感 宁德 安康 安顺 宜春 宣城 山南 常德 平凉 "
        "延安 开封 德宏 德州 怀化 恩施 文山 文昌 新乡 新北 新星 新竹 日照 昆玉 晋城 普洱 朝阳 本溪 来宾 松原 "
        "桃园 永州 江门 沈阳 河池 河源 泰安 海东 海北 海口 海西 清远 玉林 玉树 玉溪 白城 白山 白杨 白银 红河 "
        "荆门 衡水 西宁 西安 贵港 辽源 通化 金华 金昌 铁岭 长春 长治 阳江 随州 雅安 黄南 黄山 黄石 黑河 龙岩 "
        "万宁 三明 三亚 巴中"
    ).split()
)
