"""Remove the row that sets the size of letters: 字号：[大 中 小], 【字体：大 中 小】【打印】【关闭】, A- A A+."""

from tashan.ingest.rule import removing

_SIZE = r"(?:超大|特大|放大|缩小|默认|大|中|小|A[+-]?|T\|T|[+-])"
_BUTTON = r"[【\[(（](?:我要)?(?:打印|关闭|收藏|打印本页|打印此页|关闭窗口|关闭本页|复制|纠错|繁体|简体)[】\])）]"
# 大中小企业 is no row of sizes: without a label it takes brackets, and round ones only around single characters.
_BARE = (
    r"[【\[] ?[大中小][ |/]?[大中小](?:[ |/]?[大中小])? ?[】\]]|[(（] ?[大中小] [大中小](?: [大中小])? ?[)）]"
    r"|(?:[【\[][大中小][】\]] ?){2,3}"
)

# One of them stands in every such row.
_WORDS = (
    *"字号 字体 文字大小 视力保护色 A+ A-".split(),
    *(f"{bracket}{space}{size}" for bracket in "[【" for space in ("", " ") for size in "大中小"),
    *(f"({space}{size} " for space in ("", " ") for size in "大中小"),
    *(f"{bracket}{word}" for bracket in "[【" for word in "我要 打印 关闭 收藏 复制 纠错 繁体 简体".split()),
    "大 ",
)

RULE = removing(
    "font-size-widgets",
    r"(?: ?[|｜] ?|(?<!\S))(?:"
    r"[【\[(（]? ?(?:字号|字體|字体|文字大小|字体大小|视力保护色) ?[:：]? ?[【\[(（]? ?"
    rf"(?:[\[【]?{_SIZE}[\]】]?[ |/、]*){{0,6}}[】\])）]? ?[】\])）]?|{_BARE})(?: ?{_BUTTON})*(?=\s|$)"
    rf"|(?<!\S)(?:(?![(（]){_BUTTON} ?)+(?=\s|$)"
    r"|^(?=.*[+-])(?:A[+-]? ?){2,3}$|^T?大 +T?(?:中 +T?)?小$",
    "调字号的按钮",
).where(*_WORDS)
