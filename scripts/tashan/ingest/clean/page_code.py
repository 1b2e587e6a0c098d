"""Remove what a browser runs or skips and nobody reads: scripts, styles, comments, embedded frames, template marks."""

from tashan.ingest.rule import removing

RULE = removing(
    "page-code",
    r"<!--(?:[^-]|-(?!->))*-->|<!\[CDATA\[|\]\]>"
    r"|<(?P<tag>script|style|noscript|iframe|svg)\b[^<>]*>(?:[^<]|<(?!/(?P=tag)))*</(?P=tag)\s*>"
    r"|\{%[^{}\n]{0,200}%\}|\{\{[^{}\n]{0,200}\}\}|\{[a-z]{1,12}\.[a-z_]{1,20}(?: [a-z_.]{1,30})?\}",
    "网页程序代码残留",
)
