"""Remove the trail of sections that shows where a page lies in its site: 首页 > 国家治理 > 治理观察 > 正文."""

import re

from tashan.ingest.lines import Lines
from tashan.ingest.rule import Found, near_words, whole

_HERE = re.compile(r"(?:您|你)?(?:现在|目前|当前)?的?(?:所在)?(?:的?位置|位置是|在)\s?(?:[:>»→]|是).{0,120}")
_NEXT = re.compile(r"\s*(?:>+|»|›|→|/|\\|::|-{1,2}>|▸|＞)\s*")
_FEWEST, _LONGEST = 2, 20
_HOMES = ("首页", "主页", "Home")
_SITES = ("网", "网站", "新闻", "频道", "门户", "在线")
_ENDS = {
    "正文",
    "内容",
    "详情",
    "文章",
    "阅读",
    "正文内容",
    "信息内容",
    "文章内容",
    "浏览文章",
    "查看",
    "详细内容",
    "内容页",
}

# One of them stands in every trail.
_WORDS = (*"位置 在是 在: > » › → / \\ :: ▸".split(), "在 是", "在 :")


def _look(_text: str, found: Lines) -> Found:
    return (whole(line) for line in found if len(line.words) <= 120 and _is_trail(line.words))


def _is_trail(words: str) -> bool:
    if re.search(r"[。!?;,]", words):
        return False
    if _HERE.fullmatch(words):
        return True
    steps = [step for step in _NEXT.split(words) if step]
    if len(steps) < _FEWEST or any(len(step) > _LONGEST for step in steps):
        return False
    from_site = steps[0].endswith(_SITES) and ">" in words
    return steps[0].removesuffix(":").endswith(_HOMES) or (len(steps) > _FEWEST and (steps[-1] in _ENDS or from_site))


RULE = near_words("breadcrumbs", "网站导航路径", _look).where(*_WORDS).seeing_lines()
