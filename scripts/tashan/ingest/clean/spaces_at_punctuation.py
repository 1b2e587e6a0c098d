"""Remove a space beside Chinese punctuation: the mark is as wide as a character and needs none.

Half-width marks count where a Chinese character stands on their other side; `a, b` stays. So does the space behind
a closing quotation mark or bracket, which may part the halves of a title.
"""

from tashan.ingest.rule import removing

_HAN = "\u3400-\u9fff"

RULE = removing(
    "spaces-at-punctuation",
    rf" (?:(?<=[，。、；：！？（《“‘【] ) *(?=\S)|(?<=\S ) *(?=[，。、；：！？）》”’】])"
    rf"|(?<=[{_HAN}][,;:!?] ) *(?=[{_HAN}“‘《（(\d])|(?<=[{_HAN}”’》] ) *(?=[,;:!?][{_HAN}\s]))",
    "标点旁多余的空格",
)
