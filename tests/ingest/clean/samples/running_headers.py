"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "居民议事会\n居民议事会\n居民议事会\n",
    "张三：好。\n张三：好。\n张三：好。\n张三：好。\n",
)
CHANGES = (
    (
        "正文一。\n精品文档 欢迎下载\n正文二。\n精品文档 欢迎下载\n正文三。\n精品文档 欢迎下载\n",
        "正文一。\n正文二。\n正文三。\n",
    ),
)
