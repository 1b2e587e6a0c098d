"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "请加入志愿队，我们一起把院子收拾干净。\n",
    "订阅报纸的村民有三十户。\n",
)
CHANGES = (
    ("月費訂戶 [網址](https://example.org/subscribe)\n", ""),
    ("请加入成为本报的月费订户，长期支持我们的工作。\n", ""),
    ("歡迎訂閱支持獨立媒體，成為會員。\n", ""),
)
