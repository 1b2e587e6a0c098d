"""Remove what a browser runs or skips and nobody reads: scripts, styles, comments, embedded frames, template marks."""

from tashan.ingest.rule import removing

RULE = removing(
    "page-code",
    r"<!--(?:[^-]|-(?!->))*-->|<!\[CDATA\[|\]\]>"
    r"|<(?P<tag>script|style|noscript|iframe|svg)\b[^<>]*>(?:[^<]|<(?!/(?P=tag)))*</(?P=tag)\s*>"
    r"|<(?P<note>rt|rp)\b[^<>]*>[^<]{0,20}</(?P=note)\s*>"
    r"|\{%[^{}\n]{0,200}%\}|\{\{[^{}\n]{0,200}\}\}|\{[a-z]{1,12}\.[a-z_]{1,20}(?: [^{}\n\u3400-\u9fff]{1,80})?\}"
    r"|\{\$[A-Za-z_.]{1,40}\}|<[%?](?:php|=)?[^<>]{0,300}[%?]>|\[field:[^\[\]\n]{1,60}\]|\$\{[A-Za-z_.]{1,40}\}",
    "网页程序代码残留",
).at(r"[<{\[\]]")
