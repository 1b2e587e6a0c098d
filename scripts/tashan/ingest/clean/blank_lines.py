"""Remove blank lines: in the clean text a line is a paragraph."""

from tashan.ingest.rule import removing

RULE = removing("blank-lines", r"\n(?:(?<=\A\n)|(?<=\n\n))\n*", "空行")
