"""`tashan serve` in a real browser: a save shows itself; errors are listed and the last good page stays."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PATIENCE
from tests.content import CASE, PROBLEM, changed, written

CASE_PATH, PROBLEM_PATH = "cases/C0001-yuanba.md", "docs/problems/P001-guangai.md"
BROKEN = changed(CASE, "kind: practice", "kind: [practice")


class Preview:
    """A folder of content and the address that it is previewed at."""

    def __init__(self, root: Path, files: dict[str, str | bytes] | None = None) -> None:
        self.root = written(root, files)
        command = [sys.executable, "-c", "from tashan.cli import main; main()", "serve", "--port", "0"]
        self._process = subprocess.Popen(
            [*command, "--root", str(root)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8"
        )
        assert self._process.stdout
        self.url = self._process.stdout.readline().partition("：")[2].partition("（")[0]

    def save(self, path: str, text: str) -> None:
        """As most editors save."""
        (self.root / path).write_text(text, "utf-8")

    def ended(self) -> str:
        """End it; what it told the terminal."""
        self._process.terminate()
        told = self._process.communicate(timeout=60)[1]
        assert self._process.returncode == 0, told
        return told


@pytest.fixture
def preview(tmp_path: Path) -> Iterator[Preview]:
    """A small library, previewed; nothing that it tells may be a traceback."""
    started = Preview(tmp_path)
    yield started
    assert "Traceback" not in started.ended()


@pytest.fixture
def page(browser: Browser, preview: Preview) -> Iterator[Page]:
    """A page that asks no other host for anything and breaks no rule of its policy."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="zh-CN")
    fresh = context.new_page()
    foreign: list[str] = []
    errors: list[str] = []
    fresh.on("request", lambda request: None if request.url.startswith(preview.url) else foreign.append(request.url))
    # The search is made after the first pages, and a deleted case is not there: 404 is not an error here.
    fresh.on(
        "console", lambda said: errors.append(said.text) if said.type == "error" and "404" not in said.text else None
    )
    fresh.set_default_timeout(PATIENCE)
    yield fresh
    context.close()
    assert foreign == []
    assert errors == []


def _sees(page: Page, text: str) -> None:
    expect(page.locator("article")).to_contain_text(text)


def test_a_save_shows_itself_and_errors_leave_the_last_good_page(preview, page):
    page.goto(f"{preview.url}cases/C0001.html")
    preview.save(CASE_PATH, CASE + "\n存盘以后就能看到这一句。\n")
    _sees(page, "存盘以后就能看到这一句")

    preview.save(CASE_PATH, BROKEN)
    banner = page.get_by_role("alert")
    expect(banner).to_contain_text("有 1 处要改")
    expect(banner).to_contain_text(f"{CASE_PATH} 第 4 行")
    expect(banner).to_contain_text("怎么改：")
    _sees(page, "存盘以后就能看到这一句")
    page.reload()
    _sees(page, "存盘以后就能看到这一句")
    expect(page.get_by_role("alert")).to_contain_text("T010")

    preview.save(CASE_PATH, CASE + "\n改好了。\n")
    _sees(page, "改好了")
    expect(page.get_by_role("alert")).to_have_count(0)
    page.close()  # before the preview ends, which an open page would miss
    assert f"{CASE_PATH}:4:7 T010" in preview.ended()


def test_all_errors_are_listed_and_going_back_to_what_was_takes_them_away(preview, page):
    page.goto(f"{preview.url}cases/C0001.html")
    preview.save(CASE_PATH, BROKEN)
    preview.save(PROBLEM_PATH, changed(PROBLEM, "[K001]", "[K009]"))
    banner = page.get_by_role("alert")
    expect(banner.get_by_role("listitem")).to_have_count(2)
    expect(banner).to_contain_text("没有编号为 K009 的条目")
    preview.save(CASE_PATH, CASE)
    expect(banner.get_by_role("listitem")).to_have_count(1)
    preview.save(PROBLEM_PATH, PROBLEM)
    expect(banner).to_have_count(0)


def test_a_topic_a_new_case_a_deleted_case_and_a_draft_all_follow(preview, page):
    page.goto(f"{preview.url}problems/P001.html")
    name = PROBLEM.partition("name: ")[2].partition("\n")[0]
    preview.save(PROBLEM_PATH, changed(PROBLEM, f"name: {name}", "name: 轮灌排不下来"))
    expect(page.get_by_role("heading", level=1)).to_contain_text("轮灌排不下来")

    second = changed(changed(CASE, "云溪县：院坝议事管灌溉", "云溪县：水长管灌溉"), "state: reviewed", "state: draft")
    os.replace(_written(preview.root / "draft.tmp", second), preview.root / "cases" / "C0002-shuizhang.md")
    expect(page.get_by_role("link", name="水长管灌溉").first).to_be_attached()
    page.goto(f"{preview.url}cases/C0002.html")
    _sees(page, "草稿")

    (preview.root / "cases" / "C0002-shuizhang.md").unlink()
    expect(page.get_by_role("heading", name="没有这一页")).to_be_visible()
    preview.save("cases/C0002-shuizhang.md", second)
    expect(page.get_by_role("heading", level=1)).to_contain_text("水长")


def _written(path: Path, text: str) -> Path:
    path.write_text(text, "utf-8")
    return path


def test_many_saves_in_a_row_end_with_the_last(preview, page):
    page.goto(f"{preview.url}hant/cases/C0001.html")
    for number in range(30):
        preview.save(CASE_PATH, CASE + f"\n第{number}次存盘。\n")
        page.wait_for_timeout(30)
    _sees(page, "第29次存盤")


def test_the_search_follows_and_what_could_be_better_is_noted_on_its_page(preview, page):
    page.goto(f"{preview.url}cases/C0001.html")
    preview.save(CASE_PATH, CASE + "\n二月里 又修了一段暗渠。\n")
    notes = page.get_by_text("这一页有 1 处提醒")
    notes.click()
    expect(page.locator("#t-live-notes")).to_contain_text("T308")
    page.goto(f"{preview.url}search.html?q=暗渠")
    expect(page.locator("[data-search-results] > li[data-id=C0001]")).to_be_visible()


def test_content_that_is_broken_from_the_start_is_told_until_it_is_mended(tmp_path, browser):
    preview = Preview(tmp_path, {CASE_PATH: BROKEN})
    page = browser.new_page()
    page.goto(preview.url)
    expect(page.get_by_role("alert")).to_contain_text("T010")
    preview.save(CASE_PATH, CASE)
    expect(page.locator(".t-wordmark")).to_be_visible()
    # Its last loading, by itself, once there is a search: a page that is loading when the preview ends is gone with it.
    expect(page.locator("script[data-search=yes]")).to_be_attached()
    preview.ended()
    expect(page.get_by_role("status").filter(has_text="预览已经停了")).to_be_visible()
    page.close()
