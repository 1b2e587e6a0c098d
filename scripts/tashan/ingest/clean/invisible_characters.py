"""Drop characters that no reader sees, but that split a word for search: zero-width ones, soft hyphens, controls.

The byte-order mark is one of them. The joiner U+200D stays inside emoji sequences.
"""

from tashan.ingest.rule import removing

_ALWAYS = "\ufeff\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\u00ad\x00-\x08\x0e-\x1f\x7f"
_EMOJI = "\u2600-\u27bf\ufe0f\U0001f000-\U0001faff"
_SELECTORS = "\ufe00-\ufe0e\U000e0100-\U000e01ef"

_SIGN = f"[{_ALWAYS}\u200d{_SELECTORS}]"

RULE = removing(
    "invisible-characters",
    f"{_SIGN}(?:(?<=[{_ALWAYS}])|(?<=\u200d)(?<![{_EMOJI}]\u200d)|(?<=[\u3400-\u9fff][{_SELECTORS}]))",
    "页面上看不见的字符",
).at(_SIGN)
