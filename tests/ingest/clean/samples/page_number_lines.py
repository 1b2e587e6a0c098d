"""Samples of the rule: what it leaves alone, then what it changes."""

_PIECES = (
    "村民把要办的事一件件说清楚，会上有人记",
    "录，会后有人督办。第二天大家又聚到祠堂里，接着商",
    "量修路的事，谁家让出半分地，谁家出工，都写在",
    "纸上。\n",
)


def _with(mark: str) -> str:
    """The pieces with a page number between them."""
    return _PIECES[0] + "".join(f"\n{mark.format(number)}\n{piece}" for number, piece in enumerate(_PIECES[1:], 1))


KEEPS = (
    "序号\n1\n2\n3\n",
    "张三\n1\n李四\n2\n王五\n3\n",
    "票数\n— 12 —\n— 7 —\n",
)
CHANGES = (
    (_with("— {} —"), "".join(_PIECES)),
    (_with("第{}页"), "".join(_PIECES)),
    (_with("{}"), "".join(_PIECES)),
    ("议完了。\n- 1 -\n一、张榜\n- 2 -\n张榜三天。\n- 3 -\n", "议完了。\n一、张榜\n张榜三天。\n"),
)
