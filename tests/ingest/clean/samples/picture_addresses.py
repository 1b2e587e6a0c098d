"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "大家都说好![注1]\n",
    "公式(a)![b] (c)\n",
)
CHANGES = (
    ('正文。\n![图：议事现场](img/a.jpg "现场")\n正文。\n', "正文。\n图：议事现场\n正文。\n"),
    ("正文。![](https://example.org/a.png)\n", "正文。\n"),
)
