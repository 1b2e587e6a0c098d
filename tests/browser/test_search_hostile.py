"""Strings made to break pages, as queries, as filters and as words to mark: none runs, none throws."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page

from tests.material import MATERIAL, needs_material

pytestmark = [pytest.mark.browser, pytest.mark.material, needs_material]

# Every string through the address of the search page, as a reader's link would bring it; waits for each answer.
_VISIT = """async (texts) => {
  const state = document.querySelector("[data-search-state]");
  const told = [];
  const others = ["theme", "place", "year", "sort", "p"];
  for (const [at, text] of texts.entries()) {
    for (const name of ["q", others[at % others.length]]) {
      const asked = new URLSearchParams(name === "q" ? {} : {q: "村"});
      try { asked.set(name, text); } catch (error) { continue; }
      history.replaceState(null, "", location.pathname + "?" + asked);
      window.dispatchEvent(new PopStateEvent("popstate"));
      do await new Promise((done) => setTimeout(done, 1)); while (state.dataset.searchState === "busy");
      const area = document.querySelector(".t-article--search");
      if (state.textContent.includes("没有读出来")) told.push([name, text, "broken"]);
      if (area.querySelector("script, iframe, img, object, embed, [onerror]")) told.push([name, text, "markup"]);
    }
  }
  return told;
}"""


def _strings() -> list[str]:
    naughty = json.loads((MATERIAL / "bench" / "blns.json").read_text("utf-8"))
    attacks = json.loads((MATERIAL / "bench" / "xss_vectors.json").read_text("utf-8"))
    return [*naughty, *(attack["html"] for attack in attacks)]


def test_no_string_runs_or_throws_on_the_search_page(page: Page, http_address):
    page.on("dialog", lambda dialog: pytest.fail("a script ran"))
    page.goto(f"{http_address}/search.html?q=村")
    page.wait_for_selector('[data-search-state="done"]')
    assert page.evaluate(_VISIT, _strings()) == []


def test_no_string_runs_or_throws_as_words_to_mark(page: Page, http_address):
    page.on("dialog", lambda dialog: pytest.fail("a script ran"))
    page.goto(f"{http_address}/cases/C0012.html?h=村")
    page.wait_for_selector("mark.t-hit")
    before = page.evaluate("document.querySelector('.md-content').textContent")
    page.evaluate("async (texts) => { for (const text of texts) await tashan.markPage(text); }", _strings()[::3])
    assert page.evaluate("document.querySelector('.md-content').textContent") == before


@pytest.mark.parametrize("text", ["<img src=x onerror=alert(1)>", "\"'><svg onload=alert(1)>", "javascript:alert(1)"])
def test_the_box_takes_hostile_strings_as_words(text, page: Page, http_address):
    page.on("dialog", lambda dialog: pytest.fail("a script ran"))
    page.goto(f"{http_address}/index.html")
    page.locator(".md-search__input").fill(text)
    page.wait_for_timeout(600)
    assert page.locator(".md-search-result img, .md-search-result svg[onload]").count() == 0
