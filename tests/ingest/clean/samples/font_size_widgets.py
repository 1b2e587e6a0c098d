"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "字号太小，老人看不清，村里就把公示栏换成大字。",
    "字体大方",
)
CHANGES = (
    ("字号：[大 中 小]\n正文", "\n正文"),
    ("【字体：大 中 小】【打印】【关闭】\n正文", "\n正文"),
)
