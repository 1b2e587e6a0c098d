"""Remove the list of other articles at the end of a page: a heading such as 相关阅读 and the titles under it.

Only at the end, and only while the lines are titles: a paragraph behind the heading belongs to the article.
"""

import re

from tashan.ingest.lines import Line, Lines
from tashan.ingest.rule import Found, by_lines, whole

_HEADING = re.compile(
    r"[【\[■◆▍\s]*(?:排行榜|相关|延伸|拓展|推荐|更多|热门|热点|最新|精彩|往期|编辑推荐|点击|阅读|猜你(?:还)?喜欢|为您推荐|为你推荐|大家都在看|[您你]可能(?:还|也)?(?:会)?(?:感兴趣|喜欢|想看)|本类|同类|栏目|随机)"
    r"(?:的)?(?:阅读|文章|链接|新闻|推荐|内容|资讯|报道|信息|专题|排行榜?|文档|视频|图文|评论|回顾|精彩|精选)*(?:的文章|的内容)?[】\]\s]*[:>]*"
)
# 【某村修渠记】相关文章：, >社会新闻精选：
_NAMED = re.compile(
    r"【[^】]{2,40}】\s?(?:的)?(?:相关|延伸|拓展)(?:文章|推荐|阅读|内容)\s?:?|[>\s]*[\u3400-\u9fff]{0,4}(?:新闻|内容)精选\s?:?"
)
_BARE = set("相关 延伸 推荐 更多 热门 热点 最新 精彩 往期 点击 阅读 本类 同类 栏目 随机".split())
# The titles behind the heading, on its line: 相关文章：某村修渠记.
_INLINE = re.compile(
    r"[【\[]?(?:相关|延伸|拓展|推荐|更多)(?:阅读|文章|链接|新闻|推荐|报道|专题)[】\]]?\s?:\s?[^。;]{4,80}"
)


def _look(found: Lines) -> Found:
    last = next((at for at in reversed(range(len(found))) if not _is_title(found[at])), 0)
    opening = next((at for at in range(last, len(found)) if _opens(found[at])), len(found))
    yield from map(whole, found[opening:])


def _opens(line: Line) -> bool:
    return bool(
        _INLINE.fullmatch(line.words)
        or _NAMED.fullmatch(line.words)
        or (_HEADING.fullmatch(line.words) and line.words not in _BARE)
    )


def _is_title(line: Line) -> bool:
    return len(line.words) <= 50 and not re.search(r"[。;]", line.words)


RULE = by_lines("related-links", "文末的相关文章列表", _look)
