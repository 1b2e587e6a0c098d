"""Repair what a byte-wise replacement of ， by , did to GBK text: `?,F` was 。现.

In GBK 。 is A1 A3, and a character such as 現 is AC 46. A tool that replaced the bytes A3 AC (，) with a comma, without
regard to where characters begin, left A1 2C 46: a broken byte, a comma, a letter. So the pair of bytes is known again.
The repair is made where the character that comes back forms a word with the next one.
"""

from functools import cache

from tashan.chinese.pattern import when_asked
from tashan.chinese.script import to_hans
from tashan.ingest.rule import Found, Rule

# The second byte of each mark whose first byte is A3.
_TRAIL = {",": 0xAC, ";": 0xBB, ":": 0xBA, "(": 0xA8, ")": 0xA9, "?": 0xBF, "!": 0xA1}
_DAMAGE = when_asked(r"(?<=[\u3400-\u9fff”’）)》\d%])[?\ufffd]([,;:()?!])([@-~])(?=([\u3400-\u9fff]))")


def _look(text: str) -> Found:
    for match in _DAMAGE().finditer(text):
        try:
            character = bytes((_TRAIL[match[1]], ord(match[2]))).decode("gbk")
        except UnicodeDecodeError:
            continue
        if to_hans(character + match[3]) in _words():
            yield match.start(), match.end(), f"。{character}"


@cache
def _words() -> frozenset[str]:
    """Words of two characters, from the dictionary of jieba."""
    import jieba  # with the tables of its own ways of cutting, which nothing else here needs

    with jieba.get_dict_file() as file:
        entries = (line.decode("utf-8").split(" ", 1)[0] for line in file)
        return frozenset(word for word in entries if len(word) == 2)


RULE = Rule("gbk-punctuation-bytes", "国标码字节被标点替换打断，按字节还原", _look).at(r"[?\ufffd]")
