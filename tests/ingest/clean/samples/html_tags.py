"""Samples of the rule: what it leaves alone, then what it changes."""

KEEPS = (
    "人数<50的村",
    "《章程》<试行>",
    "a<b，b>c",
    "<五个一>工程",
)
CHANGES = (
    ('<acronym id="x1"></acronym>\n正文', "\n正文"),
    ("一段。<br></p><p>又一段。", "一段。\n又一段。"),
    ("<strong>要点</strong>：", "要点："),
)
