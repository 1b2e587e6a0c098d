"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "打击网络赌博和六合彩，村里办了三场宣讲。\n",
    "整治棋牌室\n",
    "国产优质水果走出大山，一年卖了二百吨。\n",
)
CHANGES = (
    ("正文\n某某最新国产高清毛片\n", "正文\n"),
    ("时时彩 六合彩 娱乐城 注册送彩金\n", ""),
)
