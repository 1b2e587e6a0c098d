"""Samples of the rule: what it leaves alone, then what it changes."""

_PAGE = (
    "各组先摸底再议事，议完了张榜，张榜三天没有意见才动工，动工以后由老党员轮流看着，完工再请大家验收，"
    "验收不过就返工，返工的钱从组长的误工费里出，谁也没有怨言，因为规矩是大家一起定的。"
) * 2


def _pages(phrase: str) -> str:
    return "".join(_PAGE + phrase.format(number=number) for number in range(1, 7))


KEEPS = (
    "全县有2365 名党员认领了岗位，30 多个岗位都有人，到 2005 年底又添了4 个。",
    "1 组织\n2 队伍\n3 制度\n4 经费\n",
    _pages("这样又添了{number} 个点。"),
    "先后办了1 件、2 件、3 件、4 件、5 件、6 件实事。",
    "\n".join(f"{number} 第几节的题目\n{_PAGE}" for number in range(1, 7)),
)
CHANGES = (
    (_pages("这样定下来的制{number} 度大家都认。"), _pages("这样定下来的制度大家都认。")),
    (_pages("大家都认“规矩”{number} 这个理。"), _pages("大家都认“规矩”这个理。")),
)
