"""Samples of the rule: what it leaves alone, then what it changes."""

_TEXT = "居民议事会每月开一次，大家商量的事都记在册子上，办完一件划掉一件，年底再从头对一遍。" * 5
_HEADING = "当前议事协商中存在的突出问题"
_TITLE = "让议事成为习惯的三个办法"

KEEPS = (
    f"一、{_HEADING}\n近年来各村都建了议事会，{_TEXT}",
    f"一、坚持把解决问题作为出发点，{_TEXT}",
    f"一、{_HEADING}近年来各村都建了议事会。",
    _TEXT,
)
CHANGES = (
    (
        f"开头说几句。一、{_HEADING}近年来各村都建了议事会，{_TEXT}",
        f"开头说几句。一、{_HEADING}\n近年来各村都建了议事会，{_TEXT}",
    ),
    (
        f"{_TITLE}村里的事村民议，{_TEXT}二、{_TITLE}各组轮流坐庄，{_TEXT}",
        f"{_TITLE}\n村里的事村民议，{_TEXT}二、{_TITLE}\n各组轮流坐庄，{_TEXT}",
    ),
)
