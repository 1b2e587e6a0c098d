"""Samples of the rule: what it leaves alone, then what it changes."""

_LINE = "村民议事会由各组推选的代表组成，每月初五开会，商量村里修"

KEEPS = (
    "白日依山尽\n黄河入海流\n欲穷千里目\n更上一层楼\n" * 3,
    "居民议事会每月开一次，大家商量的事都记在册子上，办完一件划掉一件，年底再从头对一遍。\n" * 9,
    f"{_LINE}\n{_LINE}路。\n",
)
# A first line was indented by two or three signs; full-width punctuation is as wide as any sign.
_FIRST = "村里的路年久失修，一到雨天就泥泞，老人孩子出门都要绕"
_REST = "很远；大家在会上说起，每一户愿意出一个工，村里再添一点"
CHANGES = (
    ("\n".join([_LINE] * 9 + ["路。"]), _LINE * 9 + "路。"),
    ("\n".join([_FIRST[:-2], *[_REST] * 4, "钱。"] * 5), "\n".join([_FIRST[:-2] + _REST * 4 + "钱。"] * 5)),
    ("\n".join([*[_LINE] * 9, "。"]), _LINE * 9 + "。"),
)
