"""Remove the space between a figure and its measure word, and before such a figure: 有2365 名, 到 2005 年."""

from tashan.ingest.rule import removing

_HAN = "\u3400-\u9fff"
_MEASURE = (
    "个|名|人|户|条|项|年|月|日|时|分|次|多|余|万|亿|元|岁|村|家|位|支|座|处|所|批|种|类|件|台|辆|吨|亩|"
    "公里|平方|期|届|级|天|倍|组|%|％|‰"
)

RULE = removing(
    "spaces-in-figures",
    rf" (?:(?<=\d )(?=(?:{_MEASURE})[{_HAN}，。、；,;）)])"
    rf"|(?<=[{_HAN}，、；] )(?=\d[\d.,]*(?:{_MEASURE})[{_HAN}，。、；,;）)]))",
    "数字与量词之间的空格",
)
