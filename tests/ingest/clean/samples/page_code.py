"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "a < b 且 b > c",
    "用{}括起来",
    "<!-- 没有写完",
)
CHANGES = (
    ("前<script>var a = '<b>';</script>后", "前后"),
    ("前<!-- 注\n释 -->后", "前后"),
    ("{% asset_img a.jpg 合影 %}正文", "正文"),
)
