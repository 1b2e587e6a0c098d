"""Requests from strangers: only content is taken, nothing of them runs, and a good one gets its preview."""

from __future__ import annotations

import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pytest
import yaml

from tests.content import CASE, changed, written

ROOT = Path(__file__).resolve().parents[2]
SETUP = ROOT / "scripts" / "setup"
NEW = "cases/C0002-xin.md"
DRAFT = changed(changed(CASE, "云溪县：院坝", "某个县：院坝"), "state: reviewed", "state: pending")
PICTURE = b"\x89PNG\r\n\x1a\n"


def git(where: Path, *call: str, given: str | None = None) -> str:
    given_to = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    who = {f"GIT_{role}_{what}": "x@example.org" for role in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    run = ["git", "-C", str(where), *call]
    done = subprocess.run(run, input=given, capture_output=True, check=True, text=True, env=os.environ | given_to | who)
    return done.stdout.strip()


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A working copy of the base: content, the scripts, and the program that is installed here."""
    where = written(tmp_path / "base", {".gitignore": "/.venv\n", "mkdocs.yml": "site_name: 他山\n"})
    (where / "scripts" / "setup").mkdir(parents=True)
    for name in ("request.sh", "take.py"):
        shutil.copy(SETUP / name, where / "scripts" / "setup" / name)
    (where / "docs" / "guide" / "images").mkdir(parents=True)
    (where / "docs" / "guide" / "images" / "home.png").write_bytes(PICTURE)
    (where / ".venv").symlink_to(ROOT / ".venv")
    git(where, "init", "-q", "-b", "main")
    git(where, "add", "-A")
    git(where, "commit", "-qm", "base")
    return where


def requested(base: Path, files: dict[str, str | bytes], links: dict[str, str] | None = None) -> str:
    """The commit of a request that writes these files and links; the base's working copy is as before."""
    git(base, "checkout", "-q", "-b", "request")
    for name, text in files.items():
        path = base / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    for name, target in (links or {}).items():
        (base / name).symlink_to(target)
    git(base, "add", "-A", "-f", "--", *files, *(links or {}))
    git(base, "commit", "-qm", "request")
    commit = git(base, "rev-parse", "HEAD")
    git(base, "checkout", "-q", "main")
    return commit


def run(base: Path, commit: str, form: str = "text") -> tuple[int, str, str, Path]:
    out = base.parent / "out"
    call = [str(base / "scripts" / "setup" / "request.sh"), commit, str(out), form]
    done = subprocess.run(call, capture_output=True, check=False, encoding="utf-8")
    return done.returncode, done.stdout, done.stderr, out


def test_a_new_case_is_checked_and_shown(base: Path) -> None:
    status, said, told, out = run(base, requested(base, {NEW: DRAFT}))
    assert status == 0, told
    assert "采用了 6 个文件" in told
    assert "没有采用" not in told
    assert (out / "content" / NEW).read_text("utf-8") == DRAFT
    assert (out / "content" / "docs/guide/images/home.png").read_bytes() == PICTURE
    names = zipfile.ZipFile(out / "preview.zip").namelist()
    assert {"preview/index.html", "preview/cases/C0002.html"} <= set(names)
    assert "preview.zip" in said


@pytest.mark.parametrize(("day", "told"), [("2026-01-02", True), ("2026-02-01", False)])
def test_a_change_under_the_old_date_is_pointed_out(base: Path, day: str, told: bool) -> None:
    path = "cases/C0001-yuanba.md"
    text = changed(changed(CASE, "updated: 2026-01-02", f"updated: {day}"), "去年有 12 件", "去年有 13 件")
    status, _, said, _ = run(base, requested(base, {path: text}))
    assert status == 0, said
    assert (f"更新日期没有变：{path}（" in said) == told


def test_a_case_that_is_taken_away_is_not_there(base: Path) -> None:
    git(base, "checkout", "-q", "-b", "request")
    git(base, "rm", "-q", "cases/C0001-yuanba.md")
    git(base, "commit", "-qm", "request")
    git(base, "checkout", "-q", "main")
    out = run(base, "request")[3]
    assert (out / "content" / "docs").is_dir()
    assert not (out / "content" / "cases").exists()


def test_a_fault_is_noted_at_its_line_and_gives_no_preview(base: Path) -> None:
    commit = requested(base, {NEW: changed(DRAFT, "id: P001", "id: P099")})
    status, said, _, out = run(base, commit, "github")
    assert status == 1
    assert f"::error file={NEW},line=12,col=9,title=T101::" in said
    assert not (out / "preview.zip").exists()
    assert run(base, commit, "gitlab")[0] == 1
    assert '"path": "cases/C0002-xin.md"' in (out / "report").read_text("utf-8")


def trap(marker: Path) -> str:
    return f"import pathlib\npathlib.Path({str(marker)!r}).touch()\n"


def test_nothing_of_a_hostile_request_runs_and_nothing_else_of_it_is_taken(base: Path, tmp_path: Path) -> None:
    marker = tmp_path / "ran"
    shell = f"#!/bin/sh\ntouch {marker}\n"
    commit = requested(
        base,
        {
            NEW: DRAFT,
            "mkdocs.yml": "site_name: 别人的\nhooks: [evil.py]\ntheme: {name: material, custom_dir: docs/overrides}\n",
            "evil.py": trap(marker),
            "sitecustomize.py": trap(marker),
            "cases/conftest.py": trap(marker),
            "docs/hooks.py": trap(marker),
            "docs/overrides/main.html": "<script>alert(1)</script>",
            "docs/guide/images/home.png": b"<svg onload=alert(1)>",
            "docs/evil.js": "alert(1)",
            "scripts/setup/take.py": trap(marker),
            "scripts/setup/request.sh": shell,
            "scripts/setup/venv.sh": shell,
            "Makefile": f"site:\n\ttouch {marker}\n",
            ".gitattributes": "*.md filter=evil diff=evil\n",
            ".gitmodules": f'[submodule "x"]\n\tpath = x\n\turl = "ext::sh -c touch% {marker}"\n',
            ".github/workflows/request.yml": "on: pull_request\n",
            ".venv-x/bin/tashan": shell,
            "Cases/C0003-x.md": DRAFT,
        },
    )
    git(base, "config", "filter.evil.smudge", f"touch {marker}")
    git(base, "config", "diff.evil.textconv", f"touch {marker}")
    status, _, told, out = run(base, commit)
    assert status == 0, told
    assert not marker.exists()
    taken = {path.relative_to(out / "content").as_posix() for path in (out / "content").rglob("*") if path.is_file()}
    own = {path for path in git(base, "ls-files").split("\n") if path.startswith(("cases/", "docs/"))}
    assert taken == own | {NEW}
    assert (out / "content" / "docs/guide/images/home.png").read_bytes() == PICTURE
    for name in ("mkdocs.yml", "evil.py", "scripts/setup/take.py", ".github/workflows/request.yml", "docs/evil.js"):
        assert f"没有采用（不是 cases 或 docs 里的 .md）：{name}\n" in told
    pages = b"".join(path.read_bytes() for path in (out / "preview").rglob("*.html"))
    assert "别人的".encode() not in pages
    assert b"<script>alert(1)" not in pages


def test_a_script_in_a_case_is_told_and_shown_as_text(base: Path) -> None:
    text = changed(DRAFT, "争水的事年年有，去年", "争水<script>alert(1)</script>的事年年有，去年")
    status, said, told, out = run(base, requested(base, {NEW: text}))
    assert status == 0, told
    assert f"{NEW}:38:3 T307" in said
    page = (out / "preview/cases/C0002.html").read_text("utf-8")
    assert "<script>alert" not in page
    assert "&lt;script&gt;alert" in page


@pytest.mark.parametrize(
    ("files", "links", "word"),
    [
        ({}, {"cases/C0009-x.md": "/etc/passwd"}, "是链接"),
        ({}, {"docs/guide/x": "../.."}, "是链接"),
        ({"cases/C0009-big.md": "长" * 100_000}, {}, "最多 256 KB"),
        ({"cases/C0009 x.md": DRAFT}, {}, "文件名不合规定"),
        ({"cases/a\n::error file=x::骗人.md": DRAFT}, {}, "文件名不合规定"),
        ({"docs/.hidden/x.md": DRAFT}, {}, "文件名不合规定"),
    ],
)
def test_what_is_refused_leaves_nothing(base: Path, files: dict, links: dict, word: str) -> None:
    status, said, told, out = run(base, requested(base, files, links))
    assert status == 1
    assert said == ""
    (line,) = [line for line in told.splitlines() if line.startswith("不收：")]
    assert word in line
    assert not [line for line in told.splitlines() if line.startswith("::")]
    assert not (out / "content").exists()


def test_a_submodule_is_refused(base: Path) -> None:
    git(base, "checkout", "-q", "-b", "request")
    git(base, "update-index", "--add", "--cacheinfo", f"160000,{'1' * 40},docs/sub")
    git(base, "commit", "-qm", "request")
    git(base, "checkout", "-q", "-f", "main")
    status, _, told, _ = run(base, "request")
    assert (status, "docs/sub 是子模块" in told) == (1, True)


@pytest.mark.parametrize("commit", ["没有", "--help", "-h", "HEAD:mkdocs.yml"])
def test_a_commit_that_is_none_ends_the_run(base: Path, commit: str) -> None:
    status, said, _, out = run(base, commit)
    assert status != 0
    assert said == ""
    assert not (out / "content").exists()


def test_the_workflow_does_as_it_says_with_a_hosts_refs(base: Path, tmp_path: Path) -> None:
    """Its shell lines, run against a repository that keeps a request where GitHub keeps it."""
    commit = requested(base, {NEW: DRAFT, "mkdocs.yml": "site_name: 别人的\n"})
    git(base, "update-ref", "refs/pull/7/merge", commit)
    steps = yaml.safe_load((ROOT / ".github/workflows/request.yml").read_text("utf-8"))["jobs"]["check"]["steps"]
    work = tmp_path / "work"
    work.mkdir()
    given = {"TOKEN": "x", "REMOTE": base.as_uri(), "BASE": git(base, "rev-parse", "main"), "NUMBER": "7"}
    for step in steps[:2]:
        call = ["bash", "-e", "-o", "pipefail", "-c", step["run"]]
        done = subprocess.run(
            call,
            cwd=work,
            env=os.environ | given | {"RUNNER_TEMP": str(tmp_path)},
            capture_output=True,
            check=False,
            encoding="utf-8",
        )
        assert done.returncode == 0, done.stderr
        if not (work / ".venv").exists():
            (work / ".venv").symlink_to(ROOT / ".venv")
    assert git(work, "rev-parse", "HEAD") == given["BASE"]
    assert (work / "mkdocs.yml").read_text("utf-8") == "site_name: 他山\n"
    assert (tmp_path / "out" / "preview.zip").is_file()
