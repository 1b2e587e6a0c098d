"""One sign ends a line: carriage returns, page breaks and the separators of Unicode become newlines."""

from tashan.ingest.rule import replacing

RULE = replacing("line-endings", r"[\r\u2028\u2029\x85\x0b\x0c](?:(?<=\r)\n)?", "\n", "换行符统一")
