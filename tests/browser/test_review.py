"""The review page in a real browser: hostile text does not run, keys and filters work, it stands without script."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tashan.ingest.article import Article, Flag
from tashan.ingest.clean import clean
from tashan.ingest.edit import Edit, replay
from tashan.ingest.read import LeftOut, taken
from tashan.ingest.record import Record, read_record, write
from tashan.ingest.review import page as review
from tests.browser.conftest import Watch
from tests.ingest.duplicates.test_same_text import ARTICLE
from tests.material import MATERIAL, needs_material

pytestmark = pytest.mark.browser
# What our own template writes into a row.
OURS = {"DIV", "DEL", "INS", "MARK", "P", "B", "Q", "DETAILS", "SUMMARY", "OL", "LI", "SPAN", "CODE", "BDI", "BUTTON"}
ATTRIBUTES = {"class", "id", "data-e", "title", "type", "open"}
TEXT = "<p>責任編輯:張三</p>\n" + ARTICLE.replace("，", ",") + "以**為例，有事打13800138000。\n分享到：微信 微博\n"


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Record:
    source = taken("云溪.txt", TEXT.encode())
    return read_record(write(tmp_path_factory.mktemp("inbox"), source, clean(Article(source.text)), ()))


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator:
    """A function that opens the page of a record; the test fails on any request, console error or dialog."""
    contexts, watches, dialogs = [], [], []

    def open_page(record: Record, **options) -> Page:
        file = tmp_path / "review.html"
        file.write_text(review(record), "utf-8")
        context = browser.new_context(**{"viewport": {"width": 1280, "height": 900}, **options})
        page = context.new_page()
        contexts.append(context)
        watches.append(Watch(page, (file.as_uri(),)))
        page.on("dialog", lambda dialog: (dialogs.append(dialog.message), dialog.dismiss()))
        page.goto(file.as_uri())
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert dialogs == []
    assert [watch.foreign for watch in watches if watch.foreign] == []
    assert [watch.errors for watch in watches if watch.errors] == []


def strange(page: Page) -> list[str]:
    """Elements and attributes in rows that the template did not write."""
    found = page.evaluate(
        "() => [...document.querySelectorAll('.row, .row *, .left *')]"
        ".map((each) => [each.tagName, ...each.getAttributeNames()])"
    )
    names = {each[0] for each in found} - OURS - {"SECTION", "H2"}
    return sorted(names | {name for each in found for name in each[1:]} - ATTRIBUTES)


def hostile(vectors: list[str]) -> Record:
    """A record that says hostile things wherever a record can say anything."""
    decoded = "\n".join(vectors)
    edits, at = [], 0
    for vector in vectors:
        edits.append(Edit(at, at + len(vector), vector, vector[::-1] + vector, "html-tags", f"理由{vector}"))
        at += len(vector) + 1
    after = replay(decoded, edits)
    flags = tuple(Flag(vector, at * 3, at * 3 + 2, vector, vector) for at, vector in enumerate(vectors))
    told = {
        "name": vectors[0],
        "format": vectors[0],
        "encoding": vectors[0],
        "script": vectors[0],
        "sha256": vectors[0],
    }
    manifest = {"source": {**told, "mechanical": False}}
    left_out = tuple(LeftOut(vector, vector) for vector in vectors)
    return Record(Path(vectors[0]), manifest, decoded, after, tuple(edits), flags, (), left_out)


@needs_material
def test_no_attack_string_runs_wherever_it_stands(opened) -> None:
    vectors = [each["html"] for each in json.loads((MATERIAL / "bench" / "xss_vectors.json").read_text("utf-8"))]
    assert len(vectors) > 400
    for start in range(0, len(vectors), 100):
        page = opened(hostile(vectors[start : start + 100]))
        for summary in page.locator(".row summary").all()[:5]:
            summary.click()
        page.keyboard.press("j")
        assert strange(page) == []
        assert page.locator("script").count() == 1


@needs_material
def test_no_attack_string_runs_out_of_an_article(opened, tmp_path) -> None:
    vectors = json.loads((MATERIAL / "bench" / "xss_vectors.json").read_text("utf-8"))
    text = "\n".join(f"村里的事大家议。{each['html']}" for each in vectors)
    source = taken("攻击.txt", text.encode("utf-8", "replace"))
    page = opened(read_record(write(tmp_path / "inbox", source, clean(Article(source.text)), ())))
    assert strange(page) == []
    assert page.locator(".row").count() > 100


def test_keys_go_from_edit_to_edit_and_show_the_command(opened, record) -> None:
    page = opened(record)
    bar = page.locator("#bar")
    assert bar.is_hidden()
    page.keyboard.press("j")
    assert "第 1 处" in bar.inner_text()
    page.keyboard.press("j")
    page.keyboard.press("j")
    page.keyboard.press("k")
    assert "第 2 处" in bar.inner_text()
    assert page.locator("[data-e='2'].now").count() == 1
    page.keyboard.press("f")
    assert page.locator(".row.now .flag").count() >= 1
    page.keyboard.press("Escape")
    assert bar.is_hidden()


def test_the_command_is_copied(opened, record) -> None:
    page = opened(record, permissions=["clipboard-read", "clipboard-write"])
    page.locator("[data-e='3']").first.click()
    page.locator("#bar .copy").click()
    assert page.evaluate("navigator.clipboard.readText()") == f"tashan undo {record.path} --edit 3"
    assert page.locator("#bar .copy").inner_text() == "已复制"


@pytest.mark.parametrize("script", [True, False])
def test_a_rule_that_is_not_ticked_shows_no_edits(opened, record, script) -> None:
    page = opened(record, java_script_enabled=script)
    tinted = page.locator(".res ins.r-halfwidth-punctuation").first
    assert (
        "rgba(0, 0, 0, 0)" not in tinted.evaluate("(each) => getComputedStyle(each).backgroundColor")
        if script
        else True
    )
    page.locator(".rulelist summary").click()
    page.locator("#r-halfwidth-punctuation").uncheck()
    assert page.locator("li.r-halfwidth-punctuation:visible").count() == 0
    if script:
        assert tinted.evaluate("(each) => getComputedStyle(each).backgroundColor") == "rgba(0, 0, 0, 0)"
        numbers = set()
        for _ in range(5):
            page.keyboard.press("j")
            numbers.add(page.locator("del.now, ins.now").first.get_attribute("class"))
        assert not any("halfwidth" in name for name in numbers)


def test_a_group_that_is_not_ticked_takes_its_rules_along(opened, record) -> None:
    page = opened(record)
    page.locator("#g-marks").uncheck()
    assert not page.locator("#r-halfwidth-punctuation").is_checked()


def test_only_what_was_changed(opened, record) -> None:
    page = opened(record, java_script_enabled=False)
    page.locator("#only").check()
    assert page.locator(".row.same:visible").count() == 0
    assert page.locator(".row:visible").count() >= 1


def test_without_script_all_can_be_read(opened, record) -> None:
    page = opened(record, java_script_enabled=False)
    assert page.locator(".jump").is_hidden()
    assert page.locator(".copy:visible").count() == 0
    page.locator(".row summary").first.click()
    entry = page.locator(".changes li").first
    assert "--edit 1" in entry.inner_text()
    assert "13800138000" not in page.content()


@pytest.mark.parametrize("width", [320, 390, 768, 1280, 1920])
def test_no_width_makes_it_scroll_sideways(opened, record, width) -> None:
    page = opened(record, viewport={"width": width, "height": 800})
    for summary in page.locator("summary").all():
        summary.click()
    page.keyboard.press("j")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_two_thousand_edits_in_a_long_source_are_walked_through(opened) -> None:
    line = "隨著農村的發展，村裡的事由大家商量著辦，辦得好不好也由大家評。"
    decoded = "\n".join(line * 3 for _ in range(750))
    places = [at for at, sign in enumerate(decoded) if sign == "隨"][:2000]
    edits = tuple(Edit(at, at + 1, "隨", "随", "convert", "繁体转为简体") for at in places)
    manifest = {
        "source": {"name": "长.txt", "format": "txt", "encoding": "utf-8", "script": "hant", "sha256": "0" * 64}
    }
    manifest["source"]["mechanical"] = False
    assert len(decoded.encode()) > 200_000
    page = opened(Record(Path("inbox/长"), manifest, decoded, replay(decoded, edits), edits, (), ()))
    page.keyboard.press("k")
    for _ in range(30):
        page.keyboard.press("j")
    assert "第 30 处，共 2000 处" in page.locator("#bar").inner_text()
    page.locator("#g-script").uncheck()
    page.keyboard.press("j")
    assert "后面没有改动了" in page.locator("#bar").inner_text()
