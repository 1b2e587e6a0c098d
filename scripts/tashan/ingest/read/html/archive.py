"""A page saved by a browser in one file (.mht, .mhtml) becomes the page inside it."""

from __future__ import annotations

from email import message_from_bytes, policy

from tashan.untrusted.content import Unreadable


def page_of(data: bytes) -> bytes:
    """The markup of the page. Raises Unreadable where the file holds none."""
    message = message_from_bytes(data, policy=policy.compat32)
    for part in message.walk():
        if part.get_content_type() in ("text/html", "application/xhtml+xml"):
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                return payload
    raise Unreadable("这个网页存档里没有正文；请在浏览器里打开，另存为“网页，仅 HTML”再交来")
