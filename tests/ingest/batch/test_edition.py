"""What a record was made with is told by what is in files, not by their times."""

from __future__ import annotations

from pathlib import Path

from tashan.ingest.batch.edition import edition


def _tree(root: Path) -> Path:
    for name in ("cases/C0001-jia.md", "docs/themes/org.md"):
        (root / name).parent.mkdir(parents=True)
        (root / name).write_text("甲", "utf-8")
    return root


def test_the_edition_goes_by_what_is_in_files_that_tags_rest_on(tmp_path):
    root = _tree(tmp_path)
    before = edition(root)
    (root / "cases/C0001-jia.md").write_text("乙", "utf-8")
    (root / "docs/themes/org.md").touch()
    assert edition(root) == before
    (root / "docs/themes/org.md").write_text("乙", "utf-8")
    assert edition(root) != before
