"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = ("[b]是备注。\n", "[1] 来源\n", "[编辑]\n", "[表]见附件。\n")
CHANGES = (
    ("[b]议事[/b]\n", "议事\n"),
    ("[url=http://example.org]议事[/url]规则\n", "议事规则\n"),
    ("[color=#ff0000][size=3]议事[/size][/color]\n", "议事\n"),
    ("[img]http://example.org/a.jpg[/img]议事\n", "议事\n"),
)
