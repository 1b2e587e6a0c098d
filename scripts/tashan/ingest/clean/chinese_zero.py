"""Write 〇 for the circles and letters that stand for it between Chinese digits: 二○二○ and 二О二О are 二〇二〇."""

from tashan.ingest.rule import replacing

_DIGIT = "一二三四五六七八九〇"
_CIRCLE = "[○OoОо０◯]"

RULE = replacing(
    "chinese-zero",
    rf"{_CIRCLE}(?<=[{_DIGIT}].)(?=[{_DIGIT}年○OoОо０◯])",
    "〇",
    "年份里的“〇”",
).at(_CIRCLE)
