"""What a browser loads of the client: small, and each part there."""

from __future__ import annotations

import gzip
import re

from tashan.search.client_files import client_files


def test_what_every_page_loads_is_small():
    (client,) = [file.data for file in client_files() if file.path == "search/client.js"]
    assert len(gzip.compress(client, 9, mtime=0)) <= 6_000


def test_every_part_that_is_asked_for_is_made():
    made = {file.path: file.data.decode() for file in client_files()}
    text = "".join(made.values())
    asked = set(re.findall(r'\.(?:more|load)\("(\w+)"\)', text)) - {
        "dir",
        "rank",
        "names",
        "readings",
        "sounds",
        "shapes",
    }
    assert asked >= {"also", "marks"}
    assert {f"search/{name}.js" for name in asked} <= set(made)
