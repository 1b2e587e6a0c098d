"""Remove the codes of forums and keep their text: [b]议事[/b], [url=…]议事[/url]; pictures go with their address."""

from tashan.ingest.rule import removing

RULE = removing(
    "forum-codes",
    r"\[(?:img|attach|flash|media)(?:=[^\[\]\n]{0,60})?\][^\[\]\n]{0,300}\[/(?:img|attach|flash|media)\]"
    r"|\[/(?:b|i|u|s|url|color|size|font|align|quote|list|p|table|tr|td|email|indent|float|code)\]"
    r"|\[(?:url|color|size|font|align|quote|list|p|table|td|email|float)=[^\[\]\n]{0,200}\]"
    r"|\[(?:b|i|u|s|quote|indent|list|table|tr|td)\](?=[^\n]*\[/)",
    "论坛排版代码残留",
).at(r"\[")
