"""Remove rows of dashes or equal signs that part or underline: ------, ======, * * *. Stars may be a masked name."""

from tashan.ingest.rule import removing_lines

RULE = removing_lines("separator-lines", "分隔线", r"[-=_~—─━═·•]{3,}|[*\-_=](?:\s[*\-_=]){2,}")
