"""One sign ends a line: carriage returns, page breaks and the separators of Unicode become newlines."""

from tashan.ingest.rule import replacing

_SIGN = r"[\r\u2028\u2029\x85\x0b\x0c]"

RULE = replacing("line-endings", rf"{_SIGN}(?:(?<=\r)\n)?", "\n", "换行符统一").at(_SIGN)
