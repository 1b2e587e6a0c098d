"""Versions of packages: those that importlib.metadata tells."""

from __future__ import annotations

import sys
from importlib import metadata

import pytest

from tashan.library import versions
from tashan.library.versions import version

TOOLS = "tashan opencc jieba rjieba lxml readability-lxml pypdfium2 markdown-it-py".split()


@pytest.mark.parametrize("package", TOOLS)
def test_versions_are_those_of_the_metadata(package):
    assert versions._folders()[package] == version(package) == metadata.version(package)


def test_a_package_that_is_not_there_is_told():
    with pytest.raises(metadata.PackageNotFoundError):
        version("no-such-package")


def test_what_is_found_first_counts(tmp_path, monkeypatch):
    for place, told in (("first", "2.0"), ("second", "1.0")):
        (tmp_path / place / f"Some_Package-{told}.dist-info").mkdir(parents=True)
    monkeypatch.setattr(sys, "path", [str(tmp_path / "first"), str(tmp_path / "nowhere"), str(tmp_path / "second")])
    assert versions._folders.__wrapped__() == {"some-package": "2.0"}
