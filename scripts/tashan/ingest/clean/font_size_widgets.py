"""Remove the row that sets the size of letters: 字号：[大 中 小], 【字体：大 中 小】【打印】【关闭】, A- A A+."""

from tashan.ingest.rule import removing

RULE = removing(
    "font-size-widgets",
    r"(?<!\S)[【\[(（]?\s?(?:字号|字體|字体|文字大小|视力保护色)\s?[:：]?\s?[【\[(（]?\s?"
    r"(?:(?:超大|特大|放大|缩小|默认|大|中|小|A[+-]?|T\|T)[\s|/、]*){0,6}[】\])）]?\s?[】\])）]?"
    r"(?:\s?[【\[(（](?:打印|关闭|收藏|打印本页|关闭窗口|复制|纠错)[】\])）])*(?=\s|$)",
    "调字号的按钮",
)
