"""Remove the lists of search words that sites put around an article. 关键词 stays: a journal's own belong to it."""

from tashan.ingest.rule import removing_lines

# One of them stands in each kind of line below.
_WORDS = (
    *"推荐访问 相关热词 热词搜索 热门搜索 大家都在搜 相关搜索 搜索关键 本文关键 标签 tag 本文链接 本文地址".split(),
    *"原文链接 原文地址 原文网址 转载 本文发表于 本文已发表于 trackback http".split(),
)

RULE = removing_lines(
    "seo-tails",
    "网站为搜索引擎加的词",
    r"(?:推荐访问|相关热词(?:搜索)?|热词搜索|热门搜索|大家都在搜|相关搜索|搜索关键[词字]|本文关键[词字]|(?:本文|文章)?标签|tags?|本文链接|本文地址"
    r"|原文(?:链接|地址|网址)|转载(?:请注明|自)?(?:地址|链接))\s?:.{0,200}",
    r"\(?本文(?:已)?发表于[^。]{0,30}阅读\s?\d+\s?次\)?",
    r"(?:本文)?(?:通告)?(?:引用)?\s?\(?trackback\)?(?:链接|地址|url)?\s?:\s?\S{1,200}",
    r"(?:本文|文章)?(?:来自|转自|转载自|出自|摘自)\s?:?\s?[^。]{2,30}\s?https?:\S+",
).where(*_WORDS)
