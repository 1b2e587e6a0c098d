"""The commands of the guide to hosting, run on a small site."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

GUIDE = (Path(__file__).resolve().parents[1] / "docs" / "guide" / "hosting.md").read_text("utf-8")
PAGE = "<!doctype html><title>他山</title>" + "案例" * 1000
WHO = {f"GIT_{who}_{what}": "tashan@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}


def _commands(section: str, number: int = 0) -> str:
    part = GUIDE.split(f"{section}")[1]
    return re.findall(r"```sh\n(.*?)```", part, re.DOTALL)[number]


def _run(commands: str, folder: Path) -> None:
    environment = {**os.environ, **WHO, "GIT_CONFIG_GLOBAL": os.devnull}
    subprocess.run(["sh", "-ec", commands], cwd=folder, env=environment, check=True, capture_output=True)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "site" / "cases").mkdir(parents=True)
    for name in ("index.html", "cases/C0001.html"):
        (tmp_path / "site" / name).write_text(PAGE, "utf-8")
    (tmp_path / "site" / "cases" / "picture.png").write_bytes(b"\x89PNG" * 1000)
    return tmp_path


@pytest.mark.skipif(not shutil.which("git"), reason="no git")
@pytest.mark.parametrize(
    ("section", "there"),
    [("## GitHub Pages", {".nojekyll", "index.html"}), ("## GitLab Pages", {".gitlab-ci.yml", "public/index.html"})],
)
def test_the_steps_put_the_site_into_a_branch(section, there, project):
    bare = project / "bare.git"
    subprocess.run(["git", "init", "-q", "--bare", str(bare)], check=True)
    steps = _commands(section).replace(".venv/bin/tashan build\n", "").replace("仓库地址", str(bare))
    for _ in range(2):  # and again, when the site has been built anew
        _run(steps, project)
        told = subprocess.run(
            ["git", "-C", str(bare), "ls-tree", "-r", "--name-only", "pages"], check=True, capture_output=True
        )
        assert there <= set(told.stdout.decode().split())
        shutil.rmtree(project / "build", ignore_errors=True)
        shutil.rmtree(project / "site" / ".git", ignore_errors=True)


def test_the_job_for_gitlab_is_what_gitlab_reads(project):
    yaml = pytest.importorskip("yaml")
    (line,) = [line for line in _commands("## GitLab Pages").splitlines() if line.startswith("printf")]
    _run(line, project)
    job = yaml.safe_load((project / ".gitlab-ci.yml").read_text("utf-8"))
    assert job == {"pages": {"script": ["true"], "artifacts": {"paths": ["public"]}}}


def test_text_files_are_packed_and_pictures_are_not(project):
    _run(_commands("**压缩**"), project)
    packed = {path.relative_to(project).as_posix() for path in project.rglob("*.gz")}
    assert packed == {"site/index.html.gz", "site/cases/C0001.html.gz"}
    assert gzip.decompress((project / "site" / "index.html.gz").read_bytes()).decode() == PAGE


@pytest.mark.skipif(not shutil.which("rsync"), reason="no rsync")
def test_a_file_that_has_not_changed_is_not_sent_again(project):
    served = project / "served"
    shutil.copytree(project / "site", served / "site")
    (project / "site" / "index.html").write_text(PAGE + "新", "utf-8")
    os.utime(project / "site" / "cases" / "C0001.html", (1, 1))
    before = (served / "site" / "cases" / "C0001.html").stat()
    copy, swap = _commands("**更新**").replace("服务器:", "").replace("/srv/tashan", str(served)).splitlines()
    _run(copy, project)
    _run(swap.removeprefix("ssh 服务器 ").strip("'"), project)
    assert "新" in (served / "site" / "index.html").read_text("utf-8")
    after = (served / "site" / "cases" / "C0001.html").stat()
    assert (after.st_ino, after.st_mtime) == (before.st_ino, before.st_mtime)
    assert [path.name for path in served.iterdir()] == ["site"]
