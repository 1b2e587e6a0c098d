"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "项目 | 时间 | 地点\n修渠 | 三月\n项目 | 时间 | 地点\n清运 | 四月共计十二次各组轮流做到位\n项目 | 时间 | 地点\n",
    "居民议事会\n居民议事会\n居民议事会\n",
    "张三：好。\n张三：好。\n张三：好。\n张三：好。\n",
)
CHANGES = (
    (
        "正文一。\n精品文档 欢迎下载\n正文二。\n精品文档 欢迎下载\n正文三。\n精品文档 欢迎下载\n",
        "正文一。\n正文二。\n正文三。\n",
    ),
)
