"""Spaces of other kinds become the ordinary one: NBSP, the widths of typesetting, the ideographic space."""

from tashan.ingest.rule import replacing

RULE = replacing("no-break-spaces", "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]", " ", "特殊空格统一为普通空格")
