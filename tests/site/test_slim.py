"""A light site shows the same: only what nobody names goes."""

from __future__ import annotations

import pytest

from tashan.site.slim import pruned

USED = frozenset({"t-case", "md-typeset", "hidden"})


@pytest.mark.parametrize(
    "css",
    [
        "p{margin:0}",
        ".t-case p{margin:0}",
        "[data-md-color-scheme=slate]{color:red}",
        "[data-md-color-primary=custom]{color:red}",
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
        ("@media print{.gone{margin:0}}", ""),
        ("@media print{.gone{margin:0}.hidden{top:0}}", "@media print{.hidden{top:0}}"),
    ],
)
def test_changes(css, after):
    assert pruned(css, USED) == after
