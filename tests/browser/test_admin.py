"""Writing in the browser: a case put together in the form is the file that a person would write, and nobody is asked.

The folder that an editor would choose is stood in for by the browser's own private folder, which is a real one.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tashan.checks import run
from tashan.library.host import Host
from tashan.library.load import load
from tashan.library.output import write_files
from tashan.site.admin.files import BUNDLE, admin_files
from tashan.site.build import build
from tests.browser.conftest import PATIENCE, Watch, served
from tests.content import CASE, TREE, changed, written

pytestmark = [
    pytest.mark.browser,
    pytest.mark.xdist_group("admin"),
    pytest.mark.skipif(not (BUNDLE / "app.js").is_file(), reason="no build/admin: run make admin"),
]
# As a person writes it, from the template.
BY_HAND = """\
---
title: 云溪县：水长轮值管水渠
summary: 云溪县每个组推一名水长，轮流看管水渠，谁家先放水当面说定。
kind: practice
place: 四川省/某市/云溪县
place_note: stated
level: county
setting: rural
period:
  start: 2021
  note: stated
  status: running
themes:
  - selfgov
problems:
  - id: P001
    how: 放水没有先后，年年争。
measures:
  - id: M001
    status: done
    did: 水长排好次序，贴在村口。
results:
  - what: 争水纠纷
    value: '3'
    unit: 件
    kind: outcome
    source: S1
    at: 第二段
effect: helps
effect_reason: 纠纷少了，原文写明件数。
said_by: self
compared: nothing
certainty_reason: 数字由本单位报告。
cautions:
  - 只说一年：不能当作长期效果
  - '#号开头的一句'
sources:
  - key: S1
    title: 水渠边的水长
    publisher: 云溪日报
    date: 2021-03-05
    kind: own
    script: hans
state: draft
audience: public
updated: 2026-01-01
---

## 背景

放水没有先后，去年争了 12 次。[S1]

## 做法

水长排好次序，贴在村口。[S1]
"""
_PICKER = """
window.chosen = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true });
window.showDirectoryPicker = window.chosen;
"""
_PUT = """async (files) => {
  for (const [path, text] of Object.entries(files)) {
    const names = path.split('/'), name = names.pop();
    let folder = await window.chosen();
    for (const each of names) folder = await folder.getDirectoryHandle(each, { create: true });
    const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
    await file.write(text);
    await file.close();
  }
}"""
_CASES = """async () => {
  const folder = await (await window.chosen()).getDirectoryHandle('cases'), found = {};
  for await (const [name, file] of folder.entries()) found[name] = await (await file.getFile()).text();
  return found;
}"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A small built site over http on this machine."""
    root = written(tmp_path_factory.mktemp("root"))
    assert build(root, root / "site").built
    with served(root / "site") as url:
        yield url


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """The forms, with the folder chosen. Nobody else may be asked for anything, nothing may go wrong."""
    # High enough for every field: those out of sight are not there yet. The language is not the editor's.
    context = browser.new_context(viewport={"width": 1280, "height": 9000}, locale="en-US")
    fresh = context.new_page()
    watch = Watch(fresh, (address,))
    fresh.set_default_timeout(PATIENCE)
    fresh.add_init_script(_PICKER)
    fresh.goto(f"{address}/admin/index.html")
    fresh.evaluate(_PUT, TREE)
    fresh.get_by_role("button", name="打开这台电脑上的资料").click()
    fresh.get_by_text("院坝议事管灌溉").wait_for()
    yield fresh
    context.close()
    assert watch.foreign == []
    assert watch.errors == []


def _field(page: Page, path: str) -> Locator:
    return page.locator(f"section[data-key-path='{path}']")


def _write(page: Page, **values: str) -> None:
    for path, value in values.items():
        _field(page, path.replace("__", ".")).locator("input, textarea").first.fill(value)


def _choose(page: Page, **values: str) -> None:
    """Choose by the words that an editor sees, in a row of buttons or in a list."""
    for path, words in values.items():
        field = _field(page, path.replace("__", "."))
        if field.get_by_role("radio").count():
            field.get_by_role("radio", name=words, exact=True).click()
        else:
            field.get_by_role("combobox").click()
            page.get_by_role("option", name=words).locator("visible=true").first.click()


def _add(page: Page, path: str, first: str) -> None:
    _field(page, path).get_by_role("button", name="添加").last.click()
    _field(page, first).wait_for()


def _saved(page: Page, button: str = "保存") -> dict[str, str]:
    page.get_by_role("button", name=button, exact=True).click()
    expect(page.get_by_text("条目已保存").first).to_be_attached()
    return dict(page.evaluate(_CASES))


def _fill_in(page: Page) -> None:
    _write(page, title="云溪县：水长轮值管水渠", place="四川省/某市/云溪县", period__start="2021")
    _write(page, summary="云溪县每个组推一名水长，轮流看管水渠，谁家先放水当面说定。")
    _choose(page, level="县市区旗", setting="农村", themes="议事协商与自治", period__status="仍在实行")
    _add(page, "problems", "problems.0.how")
    _choose(page, problems__0__id="P001")
    _write(page, problems__0__how="放水没有先后，年年争。")
    _add(page, "measures", "measures.0.did")
    _choose(page, measures__0__id="M001")
    _write(page, measures__0__did="水长排好次序，贴在村口。")
    _add(page, "results", "results.0.what")
    _write(page, results__0__what="争水纠纷", results__0__value="3", results__0__unit="件", results__0__at="第二段")
    _write(page, results__0__source="S1")
    _choose(page, results__0__kind="结果", effect="有成效", said_by="本单位")
    _write(page, effect_reason="纠纷少了，原文写明件数。", certainty_reason="数字由本单位报告。")
    for number, words in enumerate(("只说一年：不能当作长期效果", "#号开头的一句")):
        _add(page, "cautions", f"cautions.{number}")
        _write(page, **{f"cautions__{number}": words})
    if not _field(page, "sources.0.key").count():
        _add(page, "sources", "sources.0.key")
    _write(page, sources__0__key="S1", sources__0__title="水渠边的水长", sources__0__publisher="云溪日报")
    _write(page, sources__0__date="2021-03-05", updated="2026-01-01", body=BY_HAND.partition("\n---\n\n")[2].strip())
    _choose(page, sources__0__kind="本单位材料")


def test_a_case_written_in_the_form_is_the_file_written_by_hand(page, tmp_path):
    page.goto(page.url.partition("#")[0] + "#/collections/cases/new")
    _field(page, "body").wait_for()
    _fill_in(page)
    page.get_by_role("group", name="文件名").get_by_role("textbox").fill("shuizhang-lunzhi")
    saved = _saved(page)
    assert saved.keys() == {"C0001-yuanba.md", "C0002-shuizhang-lunzhi.md"}
    assert saved["C0001-yuanba.md"] == CASE
    assert saved["C0002-shuizhang-lunzhi.md"] == BY_HAND
    library, faults = load(written(tmp_path, {"cases/C0002-shuizhang-lunzhi.md": BY_HAND}))
    assert [str(each) for each in (*faults, *run(library)) if each.severity == "error"] == []


def test_a_case_changed_in_the_form_keeps_everything_else(page, tmp_path):
    page.goto(page.url.partition("#")[0] + "#/collections/cases/entries/C0001-yuanba")
    _field(page, "body").wait_for()
    _write(page, summary="云溪县把灌溉用水交给院坝议事会商量，谁先谁后贴在墙上。")
    saved = _saved(page)["C0001-yuanba.md"]
    summary = CASE.partition("summary: ")[2].partition("\n")[0]
    wanted = changed(CASE, summary, "云溪县把灌溉用水交给院坝议事会商量，谁先谁后贴在墙上。")
    (by_form, _), (by_hand, _) = (
        load(written(tmp_path / name, {"cases/C0001-yuanba.md": text}))
        for name, text in (("form", saved), ("hand", wanted))
    )
    told = {"origin"}
    assert by_form.cases[0].model_dump(exclude=told) == by_hand.cases[0].model_dump(exclude=told)


def test_what_is_missing_is_told_beside_its_field(page):
    page.goto(page.url.partition("#")[0] + "#/collections/cases/new")
    _field(page, "body").wait_for()
    _write(page, title="短", place="四川省 某市")
    page.get_by_role("button", name="保存", exact=True).click()
    expect(_field(page, "place")).to_contain_text("从省写到村，用 / 隔开，没有空格")
    expect(_field(page, "title").get_by_role("textbox")).to_have_attribute("aria-invalid", "true")
    expect(_field(page, "level").get_by_role("combobox").first).to_have_attribute("aria-invalid", "true")
    assert page.evaluate(_CASES).keys() == {"C0001-yuanba.md"}


def test_the_page_speaks_the_editors_language_alone(browser, address):
    page = browser.new_page(locale="en-US")
    page.goto(f"{address}/admin/index.html")
    expect(page.get_by_role("button")).to_have_count(1)
    words = page.locator("body").inner_text()
    page.close()
    assert "选放着 cases 和 docs 的那个文件夹" in words
    for word in ("仓库", "Slug", "GitHub", "令牌", "YAML"):
        assert word not in words


def test_with_a_code_host_a_token_is_asked_for_and_only_that_host(browser, address, tmp_path):
    asked: list[str] = []
    with served(tmp_path) as host:
        files = admin_files(load(written(tmp_path / "root"))[0], Host(edit=f"{host}/some/library/edit/main/"))
        write_files(files, tmp_path / "site")
        with served(tmp_path / "site") as site:
            page = browser.new_page(locale="zh-CN")
            page.on("request", lambda request: asked.append(request.url))
            page.goto(f"{site}/admin/index.html")
            page.get_by_role("button", name="使用访问令牌登录").click(timeout=PATIENCE)
            page.get_by_role("textbox", name="个人访问令牌").fill("a-token-that-nobody-gave")
            with page.expect_request(f"{host}/api/v3/user", timeout=PATIENCE):
                page.get_by_role("button", name="登录", exact=True).click()
            page.close()
    assert [url for url in asked if not url.startswith((site, host, "blob:", "data:"))] == []


def test_on_a_site_without_a_code_host_the_page_says_where_to_write(browser, address):
    page = browser.new_page()
    elsewhere = "http://library.example.cn"
    page.route(
        f"{elsewhere}/**",
        lambda route: route.fulfill(response=route.fetch(url=route.request.url.replace(elsewhere, address))),
    )
    page.goto(f"{elsewhere}/admin/index.html")
    expect(page.get_by_text("tashan serve")).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)
    page.unroute_all(behavior="ignoreErrors")  # what is still on its way
    page.close()
