"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "关键词：议事；协商\n",
    "各社区推荐访问的对象名单要公示。\n",
)
CHANGES = (
    ("正文\n推荐访问:议事规则 村民 协商", "正文\n"),
    ("相关热词搜索：议事 协商\n", ""),
)
