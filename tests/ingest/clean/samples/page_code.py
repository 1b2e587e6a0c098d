"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "村里有{三类}人。\n",
    "a < b 且 b > c",
    "用{}括起来",
    "<!-- 没有写完",
)
CHANGES = (
    ("<ruby>碧<rt>bì</rt></ruby>江\n", "<ruby>碧</ruby>江\n"),
    ('{pe.label id="1"}\n', "\n"),
    ("{$title}<%=title%>[field:title/]\n", "\n"),
    ("前<script>var a = '<b>';</script>后", "前后"),
    ("前<!-- 注\n释 -->后", "前后"),
    ("{% asset_img a.jpg 合影 %}正文", "正文"),
)
