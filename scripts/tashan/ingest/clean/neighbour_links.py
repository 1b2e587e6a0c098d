"""Remove links to other pages of the site: 上一篇, 下一篇, 查看原文, the row of page numbers with 下一页."""

from tashan.ingest.rule import removing_lines

RULE = removing_lines(
    "neighbour-links",
    "指向别的网页的链接",
    r"(?:上|下|前|后)一(?:篇|条|页|章|则)(?:文章|新闻|信息)?\s?:.{0,120}",
    r"(?=.*(?:上一?页|下一?页|末页|尾页))(?:(?:首页|上一?页|下一?页|末页|尾页|共\s?\d+\s?页|\[?\d{1,3}\]?|\.{2,3}|…|转到|跳转|go|第|页)[\s|<>«»]*){2,}",
    r"\[?(?:查看|阅读|点击查看|访问)?(?:原文|全文|详情)(?:链接|地址)?\]?\s?(?:\(https?:[^\s)]*\)|:?\s?https?:\S*)",
    r"!?\[[^\]]{0,60}\]\(https?://[^\s)]*\)",
)
