"""Spaces of other kinds become the ordinary one: NBSP, the widths of typesetting, the ideographic space."""

from tashan.ingest.rule import replacing

SPACES = "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
RULE = replacing("no-break-spaces", f"[{SPACES}]", " ", "特殊空格统一为普通空格")
