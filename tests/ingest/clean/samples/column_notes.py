"""Samples of the rule: what it leaves alone, then what it changes."""

_TEXT = "村里怎么议事\n先摸底。\n再开会。\n后公示。\n都上墙。\n"

KEEPS = (
    _TEXT + "张三\n",
    "【某某专栏】我们写村里的事，一写就是三年。\n" + _TEXT,
    _TEXT + "【背景】村里有三百户，外出的占一半。\n",
)
CHANGES = (
    (_TEXT + "---\n**博客 | 某某**\n【某某专栏】我们是一群做社区的人，写城里城外的事。\n", _TEXT),
    (_TEXT + "---\n", _TEXT),
)
