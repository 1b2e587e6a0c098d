"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "正文如下。\n",
    "阅读全文的村民越来越多，读完还要议一议。\n",
    "免费阅读室开到晚上九点。\n",
    "相关\n",
)
CHANGES = (
    ("【正文】\n", ""),
    ("正文\n展开阅读全文\n", "正文\n"),
    ("== 本文免费阅读 ==\n正文", "正文"),
    ("点击查看更多>>\n", ""),
    ("还剩3页未读，继续阅读\n", ""),
)
