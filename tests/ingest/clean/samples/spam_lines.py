"""Samples of the rule: what it leaves alone, then what it changes."""

_PAGE = "年輕干部數量不足，后備人才缺乏，規范化建設對于農村發展很重要，隨后還要說。\n"

KEEPS = (
    _PAGE + "陈红军\n为群众办实事\n",
    "打击网络赌博和六合彩，村里办了三场宣讲。\n",
    "整治棋牌室\n",
    "国产优质水果走出大山，一年卖了二百吨。\n",
)
CHANGES = (
    ("正文\n某某最新国产高清毛片\n", "正文\n"),
    (_PAGE + "某某最新电影在线观看\n", _PAGE),
    ("时时彩 六合彩 娱乐城 注册送彩金\n", ""),
)
