"""A light site shows the same: only what nobody names or asks for goes."""

from __future__ import annotations

import pytest

from tashan.site.prune import pruned, without_unasked

USED = frozenset({"t-case", "md-typeset", "hidden"})


@pytest.mark.parametrize(
    "css",
    [
        "p{margin:0}",
        ".t-case p{margin:0}",
        "[data-md-color-scheme=slate]{color:red}",
        "[data-md-color-primary=custom]{color:red}",
        "[dir=ltr] p{margin:0}",
        ".t-case:not(.gone){color:red}",
        "@media print{.t-case{margin:0}}",
        "@keyframes x{from{top:0}to{top:1px}}",
        "@font-face{font-family:x;src:url(x.woff2)}",
        ':is(.t-case,.md-typeset) a{content:"a,b{}"}',
    ],
)
def test_keeps(css):
    assert pruned(css, USED) == css


@pytest.mark.parametrize(
    ("css", "after"),
    [
        (".gone{color:red}", ""),
        (".gone p,.t-case p{color:red}", ".t-case p{color:red}"),
        (".t-case.gone{color:red}", ""),
        ("[data-md-color-primary=indigo]{color:red}", ""),
        ("[dir=rtl] p{margin:0}", ""),
        ("@media print{.gone{margin:0}}", ""),
        ("@media print{.gone{margin:0}.hidden{top:0}}", "@media print{.hidden{top:0}}"),
    ],
)
def test_changes(css, after):
    assert pruned(css, USED) == after


@pytest.mark.parametrize(
    "css",
    [
        "p{color:var(--md-hue)}:root{--md-hue:red}",
        "p{color:var(--md-hue,blue)}@media print{:root{--md-hue:red}}",
        ":root{--md-asked:url(a;b)}",
        ":root{--other:red}",
        "p{color:red;margin:0}",
        "@font-face{font-family:x;src:url(x.woff2)}",
    ],
)
def test_keeps_values_that_are_asked_for(css):
    assert without_unasked(css, frozenset({"--md-asked"})) == css


@pytest.mark.parametrize(
    ("css", "after"),
    [
        (":root{--md-hue:red}", ""),
        (":root{--md-hue:url(a;b);color:red}", ":root{color:red}"),
        (":root{--md-hue:red;--md-tint:var(--md-hue)}", ""),
        ("@media print{:root{--md-hue:red}}", ""),
    ],
)
def test_drops_values_that_nothing_asks_for(css, after):
    assert without_unasked(css, frozenset()) == after
