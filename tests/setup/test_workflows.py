"""What runs at the hosts of the repository: read permission, pinned actions, the base's program; forms in Chinese."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FORMS = [ROOT / ".github" / "ISSUE_TEMPLATE" / f"{name}.yml" for name in ("case", "mistake")]
CHINESE = re.compile("[\u4e00-\u9fff]")


def read(path: Path) -> dict:
    # "on" is the word for true in YAML 1.1.
    return {("on" if key is True else key): value for key, value in yaml.safe_load(path.read_text("utf-8")).items()}


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_is_given_nothing_but_what_its_jobs_name(path: Path) -> None:
    workflow = read(path)
    assert workflow["permissions"] == {}
    assert "pull_request_target" not in workflow["on"]
    assert "workflow_run" not in workflow["on"]
    for job in workflow["jobs"].values():
        assert job["timeout-minutes"]
        if "pull_request" in workflow["on"]:
            assert job["permissions"] == {"contents": "read"}
        for step in job["steps"]:
            assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}", step.get("uses", f"a/b@{'0' * 40}"))
            assert "${{" not in step.get("run", ""), "values of a request reach a shell as variables alone"


def test_requests_are_checked_by_the_one_script_of_the_base() -> None:
    steps = read(ROOT / ".github/workflows/request.yml")["jobs"]["check"]["steps"]
    runs = [step["run"] for step in steps if "run" in step]
    assert 'git checkout -q --detach "$BASE"' in runs[0]
    assert runs[1].startswith("scripts/setup/request.sh refs/request ")
    jobs = yaml.safe_load((ROOT / ".gitlab-ci.yml").read_text("utf-8"))
    script = jobs["检查和预览"]["script"]
    assert script[-1].startswith("scripts/setup/request.sh refs/request ")
    assert "TARGET_BRANCH" in script[-3]
    assert jobs["检查和预览"]["variables"]["GIT_STRATEGY"] == "none"


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_asks_in_chinese_and_gives_known_labels(path: Path) -> None:
    form = read(path)
    known = {each["name"] for each in yaml.safe_load((ROOT / ".github" / "labels.yml").read_text("utf-8"))}
    assert CHINESE.search(form["name"])
    assert set(form["labels"]) <= known
    for field in form["body"]:
        said = field["attributes"].get("label") or field["attributes"]["value"]
        assert CHINESE.search(said)
    ids = [field["id"] for field in form["body"] if "id" in field]
    assert len(ids) == len(set(ids)) >= 4


def test_the_owners_named_in_the_sample_own_files_that_are_there() -> None:
    lines = (ROOT / ".github" / "CODEOWNERS.sample").read_text("utf-8").splitlines()
    paths = [line.split()[0] for line in lines if line and not line.startswith("#")]
    assert [path for path in paths if not (ROOT / path.strip("/")).exists()] == []
