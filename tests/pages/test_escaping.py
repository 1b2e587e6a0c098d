"""Untrusted values are text on every page, whatever they look like, and pass the builder unchanged."""

from __future__ import annotations

import markdown
import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from mkdocs.utils.meta import get_data

from tashan.pages import render
from tests.builders import (
    make_case,
    make_cause,
    make_library,
    make_measure,
    make_policy,
    make_problem,
    make_result,
    make_source,
    make_theme,
    make_written,
)
from tests.pages.reading import bodies, tree

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "{{ config }}{% include 'x' %}",
    "[x](javascript:alert(1))",
    "![x](https://example.com/x.png)",
    "<![CDATA[ <! <!-- --",
    "`````",
    "::: danger",
    "{#id .class onclick=x}",
    "--- \n---\ntemplate: x\n",
    "</div></div><h1>甲</h1>",
    "\u0002wzxhzdk:0\u0003 甲乙丙丁",
    "&lt;b&gt; &amp; &#60;script&#62;",
    "# 一 {: onclick=x }",
]


def library_of(text):
    text = f"{text}甲乙丙丁"[:50]
    topic = {"name": text, "definition": f"{text}一二三四五六七八九十", "aliases": (text,), "questions": (text,)}
    problem = make_problem(
        **topic,
        signs=(text,),
        affected=(text,),
        causes=("K001",),
        measures=("M001",),
        sources=(make_source(title=text),),
        extent=({"what": text, "value": text, "place": text, "source": "S1", "at": text},),
    )
    case = make_case(
        title=text,
        summary=f"{text}一二三四五六七八九十",
        lead=text,
        problems=({"id": "P001", "how": text},),
        causes=({"id": "K001", "how": text},),
        measures=({"id": "M001", "did": text, "needs": text},),
        results=(make_result(what=text, value=text, unit=text, before=text, at=text),),
        cautions=(text,),
        setbacks=(text,),
        lessons=(text,),
        effect_reason=text,
        certainty_reason=text,
        teaching={"aims": (text,), "questions": (text,), "decision": text},
        sources=(make_source(title=text, author=text, publisher=text, note=text, licence=text),),
        body=f"## {text}\n\n{text}\n",
    )
    return make_library(
        case,
        problem,
        make_cause(**topic, mechanism=(text, text)),
        make_measure(**topic, mechanism=text, steps=(text,), resources=(text,), works_if=(text,), risks=(text,)),
        make_policy(**topic, issuer=text, number=text, asks=(text,)),
        make_theme(name=text, definition=text, includes=text, excludes=text),
        make_written(title=text, summary=text, body=f"# {text}\n\n{text}"),
    )


_ALLOWED = frozenset(
    """div nav a span h1 h2 h3 h4 p b i ul ol li dl dt dd section aside details summary table caption thead tbody tr th
    td svg use form fieldset legend label input button select optgroup option small strong em br hr wbr mark code pre
    blockquote
    del sup sub figure figcaption g path rect text""".split()
)


def assert_harmless(text):
    for element in tree(text).iter():
        assert element.tag in _ALLOWED, element.tag
        for name, value in element.attrib.items():
            assert not name.startswith("on"), name
            assert name != "style"
            if name == "href":
                assert ":" not in value.partition("/")[0] or value.startswith(("http://", "https://")), value


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_values_are_text(text):
    for html in bodies(library_of(text)).values():
        assert_harmless(html)


@pytest.mark.parametrize("text", HOSTILE)
def test_the_builder_passes_finished_html_on_untouched(text):
    for page in render(library_of(text)):
        body, _ = get_data(page.text)
        html = markdown.markdown(body, extensions=["toc", "tables", "fenced_code"])
        assert html.strip() == body.strip(), page.path


@pytest.mark.parametrize("text", HOSTILE)
def test_frontmatter_holds_known_keys_and_gives_titles_back(text):
    known = {"title", "description", "kind", "section", "contents", "footer", "evidence", "as_of", "version"}
    for page in render(library_of(text)):
        _, meta = get_data(page.text)
        assert meta.keys() == known, page.path
        assert "template" not in yaml.safe_dump(meta) or "template" in text


@settings(max_examples=40, deadline=None)
@given(st.text(min_size=1, max_size=40))
def test_no_text_leaves_its_place(text):
    library = library_of(text.replace("\x00", "") or "甲")
    for page in render(library):
        body, meta = get_data(page.text)
        assert meta["kind"]
        assert_harmless(body)
        html = markdown.markdown(body, extensions=["toc", "tables", "fenced_code"])
        assert html.strip() == body.strip()
