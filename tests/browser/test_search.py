"""What a reader finds: in simplified, traditional and pinyin, over http and from disk, in the box and on the page."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.test_pages import WAYS

pytestmark = pytest.mark.browser

_DONE = '[data-search-state="done"]'


def found(page: Page, address: str, query: str) -> list[str]:
    """The ids that the search page shows for a query in its address, in their order."""
    page.goto(f"{address}/search.html?q={query}")
    page.wait_for_selector(_DONE)
    return page.eval_on_selector_all("[data-search-results] > li", "rows => rows.map(row => row.dataset.id)")


@pytest.mark.parametrize("way", WAYS)
def test_three_scripts_find_the_same_pages(way, page: Page, addresses):
    simplified = found(page, addresses[way], "软弱涣散")
    assert "P001" in simplified[:3]
    assert found(page, addresses[way], "軟弱渙散") == simplified
    assert found(page, addresses[way], "ruanruohuansan") == simplified
    assert "软弱涣散" in page.locator("[data-search-state]").inner_text()


@pytest.mark.parametrize("query", ["软弱hs", "软弱huansan", "软弱hsan", "ruanruo涣散", "r弱涣散", "rr涣散", "軟弱hs"])
def test_characters_and_letters_spell_a_word_together(query, page: Page, addresses):
    simplified = found(page, addresses["http"], "软弱涣散")
    assert found(page, addresses["http"], query) == simplified
    assert "软弱涣散" in page.locator("[data-search-state]").inner_text()


def test_what_stands_beside_such_a_word_stays(page: Page, addresses):
    assert found(page, addresses["http"], "整顿软弱hs") == found(page, addresses["http"], "整顿软弱涣散") != []
    assert found(page, addresses["http"], "软弱hs 整顿") == found(page, addresses["http"], "软弱涣散 整顿") != []
    assert found(page, addresses["http"], "积分chaoshi") == found(page, addresses["http"], "积分超市") != []


@pytest.mark.parametrize("way", WAYS)
def test_results_have_links_snippets_and_a_number(way, page: Page, addresses):
    rows = found(page, addresses[way], "村务公开")
    total = page.locator("[data-search-total]").inner_text()
    assert total.isdigit()
    assert int(total) > 0
    first = page.locator("[data-search-results] > li").first
    assert first.locator("mark").count() > 0
    first.locator("a").first.click()
    page.wait_for_selector("h1")
    assert rows[0] in page.url


def test_both_ways_give_the_same_answer(page: Page, addresses):
    answers = []
    for way in WAYS:
        page.goto(f"{addresses[way]}/index.html")
        answer = page.evaluate("tashan.search('积分', {limit: 20})")
        answers.append([(hit["id"], hit["title"], hit["snippet"], hit["exact"]) for hit in answer["items"]])
    assert answers[0] == answers[1] != []


@pytest.mark.parametrize("way", WAYS)
def test_the_box_of_every_page_answers(way, page: Page, addresses):
    page.goto(f"{addresses[way]}/problems/P001.html")
    page.locator(".md-search__input").click()
    page.keyboard.type("軟弱渙散")
    page.wait_for_selector(".md-search-result__item mark")
    assert "软弱涣散" in page.locator(".md-search-result__item").first.inner_text()
    page.locator(".md-search-result__link").first.click()
    page.wait_for_selector("h1")


def test_no_answer_is_no_false_hit(page: Page, http_address):
    assert found(page, http_address, "鼂鼐鼔鼖") == []
    assert "没有找到" in page.locator("[data-search-state]").inner_text()


def test_words_joined_by_nobody_are_looked_for_apart(page: Page, http_address):
    """No page writes 网格员考核 in one; pages that have both words are shown, and said to be no literal hits."""
    assert found(page, http_address, "网格员考核") != []
    state = page.locator("[data-search-state]").inner_text()
    assert "没有找到" in state
    assert "同时含有：网格员 考核" in state
    answer = page.evaluate("tashan.search('网格员考核')")
    assert answer["total"] == 0
    assert not any(hit["exact"] for hit in answer["items"])


def test_several_words_are_looked_for_under_their_other_names(page: Page, http_address):
    """No page has both as they are typed; M037 has 新就业群体, which 快递小哥 is a name for."""
    assert "M037" in found(page, http_address, "快递小哥 党建")[:3]
    assert "新就业群体" in page.locator("[data-search-state]").inner_text()


@pytest.mark.parametrize("query", ["社会工作部", "网格火锅", "张三丰计划"])
def test_a_name_of_something_else_is_not_taken_apart(query, page: Page, http_address):
    assert found(page, http_address, query) == []


def test_a_question_in_a_readers_own_words_leads_to_the_topic(page: Page, http_address):
    found(page, http_address, "村干部工资太低留不住人")
    assert page.locator("[data-search-near] > li").first.get_attribute("data-id") == "P006"


def test_few_results_are_followed_by_the_nearest_topics(page: Page, http_address):
    results = found(page, http_address, "志愿者服务队")
    near = page.eval_on_selector_all("[data-search-near] > li", "rows => rows.map(row => row.dataset.id)")
    assert len(results) < 4
    assert "M044" in near
    assert not set(results) & set(near)
    found(page, http_address, "村务公开")
    assert page.locator("[data-search-near]").count() == 0


@pytest.mark.parametrize(
    "query", ["<img src=x onerror=alert(1)>", "\"'><svg onload=alert(1)>", "%00%ff", "(((", "\\u0000"]
)
def test_a_hostile_query_is_only_a_query(query, page: Page, http_address):
    page.on("dialog", lambda dialog: pytest.fail("a script ran"))
    page.goto(f"{http_address}/search.html")
    page.locator("form.t-find [name=q]").fill(query)
    page.keyboard.press("Enter")
    page.wait_for_selector(_DONE)
    assert page.locator("[data-search-state] img, [data-search-state] svg").count() == 0
