"""What a trainer does with cases: puts them by, compares them, finds similar ones, teaches one veiled."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.test_pages import WAYS

pytestmark = pytest.mark.browser

_BASKET = '[data-basket-state="done"]'
_COMPARE = '[data-compare-state="done"]'
_NEAR = '[data-near-state="done"]'


def listed(page: Page, address: str) -> list[str]:
    page.goto(f"{address}/basket.html")
    page.wait_for_selector(_BASKET)
    return ids(page)


def ids(page: Page) -> list[str]:
    return page.eval_on_selector_all("[data-basket-list] > li", "rows => rows.map(row => row.dataset.id)")


def put(page: Page, address: str, *names: str) -> None:
    page.goto(f"{address}/index.html")
    page.evaluate("names => tashan.basket.set(names)", list(names))


@pytest.mark.parametrize("way", WAYS)
def test_what_is_put_into_the_basket_is_there_on_the_next_page(way, page: Page, addresses):
    for path in ("cases/C0010.html", "problems/P001.html", "countermeasures/M001.html"):
        page.goto(f"{addresses[way]}/{path}")
        button = page.locator("button[data-basket]")
        assert button.inner_text() == "加入备课篮"
        button.click()
        assert (button.inner_text(), button.get_attribute("aria-pressed")) == ("已加入", "true")
    assert page.locator(".t-header [data-basket-count]").inner_text() == "3"
    assert listed(page, addresses[way]) == ["C0010", "P001", "M001"]
    page.goto(f"{addresses[way]}/cases/C0010.html")
    assert page.locator("button[data-basket]").inner_text() == "已加入"


def test_order_and_removal_by_keyboard_and_back_again(page: Page, http_address):
    put(page, http_address, "C0010", "C0004", "P001")
    listed(page, http_address)
    page.locator('[data-up="P001"]').focus()
    page.keyboard.press("Enter")
    page.locator('[data-basket-list] > li:nth-child(2)[data-id="P001"]').wait_for()
    assert page.evaluate("document.activeElement.dataset.up") == "P001"
    page.locator('[data-remove="P001"]').click()
    expect(page.locator("[data-basket-list] > li")).to_have_count(2)
    page.locator("[data-undo-button]").click()
    expect(page.locator("[data-basket-list] > li")).to_have_count(3)
    assert ids(page) == ["C0010", "P001", "C0004"]


@pytest.mark.parametrize("way", WAYS)
def test_a_shared_list_replaces_nothing_unasked(way, page: Page, addresses):
    put(page, addresses[way], "C0010")
    page.goto(f"{addresses[way]}/basket.html#C0004,P001,C9999,x")
    page.wait_for_selector("[data-shared]:not([hidden])")
    assert page.locator("[data-shared-list] > li").count() == 2
    assert ids(page) == ["C0010"]
    page.locator("[data-shared-add]").click()
    expect(page.locator("[data-basket-list] > li")).to_have_count(3)
    assert ids(page) == ["C0010", "C0004", "P001"]
    assert "#" not in page.url
    assert listed(page, addresses[way]) == ["C0010", "C0004", "P001"]


def test_the_list_is_saved_as_a_file_with_evidence_and_citation(page: Page, http_address):
    put(page, http_address, "C0010", "P001")
    listed(page, http_address)
    with page.expect_download() as download:
        page.locator("[data-basket-save]").click()
    assert download.value.suggested_filename.endswith(".txt")
    data = Path(download.value.path()).read_bytes()
    text = data.decode("utf-8-sig")
    assert data.startswith(b"\xef\xbb\xbf")
    assert "\r\n" in text
    for words in ("1. ", " C0010", "成效：", "依据：", "引用：他山. ", "2. ", " P001", "不评价单位工作"):
        assert words in text


def test_where_the_device_keeps_nothing_the_list_lasts_as_long_as_the_page_and_says_so(browser: Browser, http_address):
    context = browser.new_context()
    context.add_init_script("Object.defineProperty(window, 'localStorage', {get() { throw new Error('shut') }})")
    page = context.new_page()
    page.goto(f"{http_address}/basket.html#C0010")
    page.locator("[data-shared-add]").click()
    page.wait_for_selector("[data-basket-list] > li")
    assert page.locator("[data-basket-unkept]").is_visible()
    context.close()


@pytest.mark.parametrize("way", WAYS)
def test_cases_stand_side_by_side_field_by_field(way, page: Page, addresses):
    page.goto(f"{addresses[way]}/compare.html?ids=C0001,C0004,C0010")
    page.wait_for_selector(_COMPARE)
    table = page.locator("[data-compare]")
    assert table.locator("thead th").count() == 4
    for name in ("place", "measures", "effect", "certainty", "sources"):
        assert table.locator(f'tr[data-field="{name}"] td').count() == 3
    assert (
        table.locator('tr[data-field="measures"] a')
        .first.get_attribute("href")
        .startswith("http" if way == "http" else "file")
    )
    table.locator('[data-remove="C0004"]').click()
    expect(page.locator("[data-compare] thead th")).to_have_count(3)
    assert page.url.endswith("compare.html?ids=C0001,C0010")
    page.go_back()
    expect(page.locator("[data-compare] thead th")).to_have_count(4)


def test_what_cases_share_is_marked_and_equal_rows_can_be_put_away(page: Page, http_address):
    page.goto(f"{http_address}/index.html")
    rows = page.evaluate("tashan.load('near')")
    problem = next(code for code in rows[0][9].split())
    pair = [row[0] for row in rows if problem in row[9].split()][:2]
    page.goto(f"{http_address}/compare.html?ids={','.join(pair)}")
    page.wait_for_selector(_COMPARE)
    cells = page.locator('tr[data-field="problems"] td')
    same = page.locator("tr.t-same:visible")
    assert cells.locator(".t-both").count() >= 2 or page.locator('tr[data-field="problems"].t-same').count() == 1
    before = same.count()
    page.locator("[data-compare-differing]").check()
    expect(same).to_have_count(0)
    page.locator("[data-compare-differing]").uncheck()
    expect(same).to_have_count(before)


def test_a_second_case_is_found_by_searching_for_it(page: Page, http_address):
    page.goto(f"{http_address}/cases/C0010.html")
    page.get_by_role("link", name="与另一案例对照").click()
    page.wait_for_selector(_COMPARE)
    page.locator("[data-pick-list] > li").first.wait_for()
    page.locator("#pick-q").fill("积分")
    page.keyboard.press("Enter")
    page.wait_for_selector("[data-pick-found]:visible")
    page.locator("[data-add]").first.click()
    expect(page.locator("[data-compare] thead th")).to_have_count(3)
    expect(page.locator("[data-compare-ready]")).to_be_visible()


def test_what_a_reader_looked_for_is_not_replaced_by_late_suggestions(page: Page, http_address):
    held: list[Route] = []

    def hold(route: Route) -> None:
        if page.locator("#pick-q").input_value():
            route.continue_()
        else:
            held.append(route)

    page.route("**/search/s/*", hold)
    with page.expect_request("**/search/s/*"):
        page.goto(f"{http_address}/compare.html?ids=C0001,C0004", wait_until="commit")
    page.wait_for_selector(_COMPARE)
    page.locator("#pick-q").fill("彩礼")
    page.locator("#pick-q").press("Enter")
    found = page.locator("[data-pick-list] > li")
    found.first.wait_for()
    shown = found.all_inner_texts()
    for route in held:
        route.continue_()
    page.wait_for_timeout(500)
    assert found.all_inner_texts() == shown


@pytest.mark.parametrize(
    "asked", ["", "?ids=", "?ids=C9999,P001,%3Cscript%3E", "?ids=C0001,C0002,C0003,C0004,C0005,C0006"]
)
def test_odd_links_to_compare_are_taken_as_far_as_they_go(asked, page: Page, http_address):
    page.goto(f"{http_address}/compare.html{asked}")
    page.wait_for_selector(_COMPARE)
    assert page.locator("[data-compare] thead th").count() <= 5
    assert not page.locator("[data-compare-failed]").is_visible()


@pytest.mark.parametrize("way", WAYS)
def test_similar_cases_come_with_what_agrees_and_what_differs(way, page: Page, addresses):
    page.goto(f"{addresses[way]}/near.html?problem=P001&level=county&province=贵州&have=money")
    page.wait_for_selector(_NEAR)
    points = page.eval_on_selector_all(
        "[data-near-results] > li", "rows => rows.map(row => Number(row.dataset.points))"
    )
    assert points == sorted(points, reverse=True)
    assert points[0] > points[-1] > 0
    said = page.locator("[data-near-results] > li").first.locator(".t-near__said").inner_text()
    assert "相同" in said
    assert int(page.locator("[data-near-total]").inner_text()) >= len(points)


def test_conditions_stand_in_the_address_and_the_place_stays_on_the_device(page: Page, http_address):
    page.goto(f"{http_address}/near.html")
    assert page.locator("#near-city").is_disabled()
    page.select_option("#near-province", "四川")
    page.select_option("#near-city", "成都市")
    page.wait_for_selector(_NEAR)
    assert "province=" in page.url
    assert "四川" in page.locator("[data-near-results] > li").first.inner_text()
    page.goto(f"{http_address}/near.html")
    assert (page.input_value("#near-province"), page.input_value("#near-city")) == ("四川", "成都市")
    page.locator("[data-near-clear]").click()
    page.goto(f"{http_address}/near.html")
    assert page.input_value("#near-province") == ""


def test_all_conditions_together_give_the_most_points_to_a_case_that_meets_them(page: Page, http_address):
    page.goto(f"{http_address}/index.html")
    row = next(row for row in page.evaluate("tashan.load('near')") if row[2] and row[9])
    problem = row[9].split()[0]
    have = "".join(f"&have={code}" for code in row[10].split())
    place = f"province={row[1]}&city={row[2]}"
    page.goto(f"{http_address}/near.html?problem={problem}&level={row[3]}&setting={row[4]}&{place}{have}")
    page.wait_for_selector(_NEAR)
    first = page.locator("[data-near-results] > li").first
    assert first.get_attribute("data-points") == page.locator(f'[data-id="{row[0]}"]').get_attribute("data-points")
    assert page.locator(f'[data-id="{row[0]}"] .t-near__differ').count() == 0


@pytest.mark.parametrize("way", WAYS)
def test_home_puts_ones_own_province_first_and_forgets_it_when_told(way, page: Page, addresses):
    page.goto(f"{addresses[way]}/index.html")
    opening = page.locator("[data-newest] > li").all_inner_texts()
    page.select_option("#here", "湖南")
    page.wait_for_selector('[data-newest] > li:has-text("湖南")')
    keys = page.locator("[data-newest] .t-list__key").all_inner_texts()
    assert keys == sorted(keys, key=["本省", "邻省", "外省"].index)
    assert keys[0] == "本省"
    assert len(keys) == len(opening)
    page.reload()
    page.wait_for_selector('[data-newest] > li:has-text("湖南")')
    page.locator("[data-here-clear]").click()
    expect(page.locator("[data-newest] > li")).to_have_text(opening, use_inner_text=True)


@pytest.mark.parametrize("way", WAYS)
def test_a_class_sees_background_and_decision_before_the_practice(way, page: Page, addresses):
    page.goto(f"{addresses[way]}/cases/C0010.html")
    title = page.locator("h1").inner_text()
    page.get_by_role("link", name="先看背景，再看做法").click()
    page.wait_for_selector("html.t-lesson-ready")
    shown = page.locator("main").inner_text()
    assert title not in shown
    assert "背景" in shown
    assert "请学员来定" in shown
    assert page.locator("h2:visible").all_inner_texts() == ["背景", "请学员来定"]
    page.locator("[data-lesson-uncover]").focus()
    page.keyboard.press("Enter")
    assert page.locator("h1").is_visible()
    assert page.evaluate("document.activeElement.tagName") == "H2"
    page.locator("[data-lesson-veil]").click()
    assert not page.locator("h1").is_visible()
    page.emulate_media(media="print")
    assert page.locator("h1").is_visible()
    page.emulate_media(media="screen")
    page.get_by_role("link", name="退出课堂").click()
    page.wait_for_selector("h1:visible")
    assert page.locator("html[data-lesson]").count() == 0


def test_without_script_nothing_is_veiled_and_study_pages_lead_to_the_indexes(browser: Browser, http_address):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{http_address}/cases/C0010.html?class=1")
    assert page.locator("h1").is_visible()
    assert not page.locator("button[data-basket]").is_visible()
    for path in ("near.html", "compare.html", "basket.html"):
        page.goto(f"{http_address}/{path}")
        assert page.locator('[data-scriptless] a[href="cases/index.html"]').is_visible()
        assert page.locator("[data-needs-script]:visible").count() == 0
    context.close()


def test_the_traditional_tree_studies_in_traditional_words(page: Page, http_address):
    put(page, http_address, "C0010")
    page.goto(f"{http_address}/hant/basket.html")
    page.wait_for_selector(_BASKET)
    assert "貴州" in page.locator("[data-basket-list]").inner_text()
    assert page.locator("[data-remove]").inner_text() == "移出"
    page.goto(f"{http_address}/hant/compare.html?ids=C0010,C0004")
    page.wait_for_selector(_COMPARE)
    assert "貴州省" in page.locator('tr[data-field="place"]').inner_text()
    assert "/hant/" in page.locator("thead a").first.evaluate("link => link.href")
    page.goto(f"{http_address}/hant/near.html?province=贵州&level=county")
    page.wait_for_selector(_NEAR)
    assert page.locator("#near-province option:checked").inner_text() == "貴州"
    assert "縣市區旗" in page.locator("[data-near-results] > li").first.inner_text()


_COPIED = """() => {
  window.kept = [];
  navigator.clipboard.writeText = text => { kept.push(text); return Promise.resolve(); };
}"""


@pytest.mark.parametrize("tree", ["", "hant/"])
@pytest.mark.parametrize(
    ("path", "kind", "copied"),
    [
        ("cases/C0010.html", "citation", "C0010"),
        ("cases/C0010.html", "link", "/cases/C0010.html"),
        ("compare.html?ids=C0001,C0004", "link", "/compare.html?ids=C0001,C0004"),
        ("basket.html", "basket", "/basket.html#C0010,P001"),
    ],
)
def test_what_a_copy_button_copies_and_says(tree, path, kind, copied, page: Page, http_address):
    put(page, http_address, "C0010", "P001")
    page.clock.install()
    page.goto(f"{http_address}/{tree}{path}")
    page.evaluate(_COPIED)
    button = page.locator(f"[data-copy={kind}]")
    before = button.inner_text()
    page.clock.pause_at(datetime.now() + timedelta(hours=1))
    button.click()
    expect(button).to_have_text("已複製" if tree else "已复制", use_inner_text=True)
    assert copied in page.evaluate("kept[0]")
    page.clock.run_for(2_500)
    expect(button).to_have_text(before, use_inner_text=True)


def test_the_table_opens_with_one_theme_and_shows_the_asked_or_all(page: Page, http_address):
    page.goto(f"{http_address}/matrix.html")
    shown = page.locator("[data-theme]:visible")
    assert shown.count() == 1
    page.select_option("#theme", "law")
    assert shown.evaluate_all("parts => parts.map(part => part.id)") == ["law"]
    page.reload()
    assert shown.evaluate_all("parts => parts.map(part => part.id)") == ["law"]
    page.select_option("#theme", "all")
    assert shown.count() == page.locator("[data-theme]").count() > 10


def test_the_table_is_a_list_on_a_phone_with_the_words_that_marks_stand_for(page: Page, http_address):
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(f"{http_address}/matrix.html")
    cell = page.locator(".t-matrix td a:visible").first
    name, count, words = cell.inner_text().split("\n")
    assert name.strip()
    assert "个案例" in count
    assert words.strip()
    assert page.locator(".t-gap:visible").first.inner_text().endswith("暂无案例")
