"""The codes of diagnostics → a page: what each code means and whether it stops a build."""

from __future__ import annotations

from reference.page import page
from tashan.checks import CHECKS, CODES

_SEVERITIES = {"error": "错误", "warning": "提醒", "hint": "提示"}


def codes() -> str:
    """The page `docs/guide/reference/codes.md`."""
    severities = {check.code: check.severity for check in CHECKS}
    rows = (f"| {code} | {_SEVERITIES[severities.get(code, 'error')]} | {title} |" for code, title in CODES.items())
    lead = (
        "`tashan check` 每行一处：文件、行、列、代码、哪里不对、怎么改。代码定了就不再改作别用。"
        "错误不改，网站生成不了；提醒和提示不拦，但要看一眼。"
    )
    body = "\n".join((lead, "", "| 代码 | 轻重 | 查什么 |", "|---|---|---|", *rows))
    return page("检查代码一览", "T 开头的代码各是什么意思；由程序生成，和程序一致。", body)
