"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "…………\n",
    "下一页的表格里列着各组的账。\n",
    "1 2 3\n",
    "上一篇文章讲过这个村。\n",
    "[一号院](yihao)\n",
)
CHANGES = (
    ("上一篇：某镇开展活动\n下一篇：没有了\n", ""),
    ("1 2 3 下一页 尾页\n", ""),
    ("[查看原文](https://example.org/a.html)\n", ""),
    ("首页 上一页 1 2 下一页\n", ""),
)
