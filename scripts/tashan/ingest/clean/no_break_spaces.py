"""Spaces of other kinds become the ordinary one: NBSP, the widths of typesetting, the ideographic space."""

from tashan.ingest.rule import replacing

SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"  # inside a set of a pattern
RULE = replacing("no-break-spaces", f"[{SPACES}]", " ", "特殊空格统一为普通空格")
