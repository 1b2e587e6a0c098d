"""Carriage returns end lines on some machines and stand before the newline on others; here a newline does it alone."""

from tashan.ingest.rule import replacing

RULE = replacing("line-endings", r"\r\n?|[\u2028\u2029\x85]", "\n", "换行符统一")
