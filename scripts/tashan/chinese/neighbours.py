"""Which provinces lie side by side: land borders, and for islands the province across the strait.

From the administrative map of the country; the names are short, as readers say them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_TABLE = """
北京: 天津 河北
天津: 北京 河北
河北: 北京 天津 山西 内蒙古 辽宁 山东 河南
山西: 河北 内蒙古 河南 陕西
内蒙古: 河北 山西 辽宁 吉林 黑龙江 陕西 甘肃 宁夏
辽宁: 河北 内蒙古 吉林
吉林: 内蒙古 辽宁 黑龙江
黑龙江: 内蒙古 吉林
上海: 江苏 浙江
江苏: 上海 浙江 安徽 山东
浙江: 上海 江苏 安徽 福建 江西
安徽: 江苏 浙江 江西 山东 河南 湖北
福建: 浙江 江西 广东 台湾
江西: 浙江 安徽 福建 湖北 湖南 广东
山东: 河北 江苏 安徽 河南
河南: 河北 山西 安徽 山东 湖北 陕西
湖北: 安徽 江西 河南 湖南 重庆 陕西
湖南: 江西 湖北 广东 广西 重庆 贵州
广东: 福建 江西 湖南 广西 海南 香港 澳门
广西: 湖南 广东 贵州 云南
海南: 广东
重庆: 湖北 湖南 四川 贵州 陕西
四川: 重庆 贵州 云南 西藏 陕西 甘肃 青海
贵州: 湖南 广西 重庆 四川 云南
云南: 广西 四川 贵州 西藏
西藏: 四川 云南 青海 新疆
陕西: 山西 内蒙古 河南 湖北 重庆 四川 甘肃 宁夏
甘肃: 内蒙古 四川 陕西 青海 宁夏 新疆
青海: 四川 西藏 甘肃 新疆
宁夏: 内蒙古 陕西 甘肃
新疆: 西藏 甘肃 青海
台湾: 福建
香港: 广东
澳门: 广东
"""

# Short name of a province → those beside it, in the order of the official list.
NEIGHBOURS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        province: tuple(others.split())
        for province, _, others in (line.partition(": ") for line in _TABLE.strip().splitlines())
    }
)
