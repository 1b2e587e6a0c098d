"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "相关链接：\n村里先后出台了三个办法，其中一个由村民自己起草，讨论了七次；另外两个照着邻村的改。\n",
    "正文\n推荐\n张三\n",
)
CHANGES = (
    ("正文。\n相关阅读\n某镇议事会开到田埂上\n某县推广积分制\n", "正文。\n"),
    ("正文。\n【推荐阅读】\n一张图看懂村务公开\n", "正文。\n"),
)
