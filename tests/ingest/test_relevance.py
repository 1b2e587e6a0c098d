from __future__ import annotations

from tashan.ingest.relevance import relevant

GOVERNANCE = "村干部每周到网格走访，居民的矛盾纠纷在社区议事会上调解，党支部跟着办。"
TRADE = "据海关统计，今年前7月，我国进出口增长较快，机电产品出口保持增势，其中锂电池出口成倍增长。"


def test_trade_news_is_not_about_governance() -> None:
    assert not relevant(TRADE, "进出口增长")
    assert not relevant("", "")


def test_village_and_community_work_is() -> None:
    assert relevant(GOVERNANCE, "")


def test_one_word_in_a_long_text_is_too_little() -> None:
    assert not relevant(TRADE * 50 + GOVERNANCE, "")
