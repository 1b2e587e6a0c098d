"""Take the content of a request, and nothing else: cases/**.md and docs/**.md as they stand in one commit of it.

usage: python3 scripts/setup/take.py COMMIT FOLDER (inside a working copy of the base, whose pictures are used)

Only git's objects are read. The commit is never checked out, so that no hook, filter or attribute of it has a say.
Links, submodules, odd names and large files are refused; what else the request changes is named and left alone.
Runs without the program's own environment.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

MOST_BYTES, MOST_FILES = 256 * 1024, 20_000
_NAME = re.compile(r"(?:cases|docs)(?:/[A-Za-z0-9][A-Za-z0-9_-]*){1,6}\.md")
_CONTENT = re.compile(r"(?:cases|docs)/")
_PICTURE = re.compile(r"docs/guide/images/[a-z0-9][a-z0-9-]*\.png")
_UPDATED = re.compile(rb"^updated:[ \t]*([^\s#]+)", re.MULTILINE)
_LINKS = {"120000": "是链接", "160000": "是子模块"}


@dataclass(frozen=True)
class File:
    """A file of a commit: `size` in bytes, -1 for what is no file."""

    mode: str
    sha: str
    size: int
    path: str


def git(*call: str, given: bytes | None = None) -> bytes:
    """What git says; a fault of git ends the run."""
    return subprocess.run(["git", *call], input=given, stdout=subprocess.PIPE, check=True).stdout  # noqa: S603, S607


def tree(commit: str) -> dict[str, File]:
    """Path → file of every file of a commit."""
    found = {}
    for line in git("ls-tree", "-r", "-z", "-l", "--full-tree", commit).split(b"\0")[:-1]:
        head, _, name = line.partition(b"\t")
        mode, _, sha, size = head.decode().split()
        path = name.decode("utf-8", "backslashreplace")
        found[path] = File(mode, sha, -1 if size == "-" else int(size), path)
    return found


def shown(path: str) -> str:
    """A path as a log may show it: on one line, nothing that a log could take for a command."""
    return "".join(each if each.isprintable() else "?" for each in path)[:200].replace("::", ":?")


def refusals(files: dict[str, File]) -> Iterator[str]:
    """Why the content of a request cannot be taken."""
    content = [file for file in files.values() if _CONTENT.match(file.path)]
    for file in content:
        if file.mode in _LINKS:
            yield f"{shown(file.path)} {_LINKS[file.mode]}，只收普通文件"
        elif file.path.endswith(".md") and not _NAME.fullmatch(file.path):
            yield f"{shown(file.path)} 文件名不合规定：只用字母、数字、短横，以 .md 结尾"
        elif file.path.endswith(".md") and file.size > MOST_BYTES:
            yield f"{shown(file.path)} 有 {file.size // 1024} KB，最多 {MOST_BYTES // 1024} KB"
    if len(content) > MOST_FILES:
        yield f"cases 和 docs 里有 {len(content)} 个文件，最多 {MOST_FILES} 个"


def contents(files: list[File]) -> Iterator[bytes]:
    """The bytes of the files as git keeps them."""
    data = git("cat-file", "--batch", given="".join(f"{file.sha}\n" for file in files).encode())
    at = 0
    for file in files:
        start = data.index(b"\n", at) + 1
        at = start + file.size + 1
        yield data[start : start + file.size]


def write(files: list[File], folder: Path) -> None:
    """Write the files below `folder`."""
    for file, data in zip(files, contents(files), strict=True):
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def undated(taken: list[File], own: dict[str, File]) -> Iterator[str]:
    """Entries that say something new under the old date of update, so that their history does not tell of it."""
    changed = [file for file in taken if file.path in own and own[file.path].sha != file.sha]
    before = contents([own[file.path] for file in changed])
    for file, new, old in zip(changed, contents(changed), before, strict=True):
        if _UPDATED.findall(new)[:1] == _UPDATED.findall(old)[:1]:
            yield file.path


def main(commit: str, folder: Path) -> int:
    """0: taken; 1: refused, and nothing is written."""
    wanted, base = git("rev-parse", "--verify", "--end-of-options", f"{commit}^{{commit}}").decode().strip(), "HEAD"
    files, own = tree(wanted), tree(base)
    refused = [*refusals(files)]
    for line in refused:
        print(f"不收：{line}", file=sys.stderr)
    if refused:
        return 1
    taken = [file for path, file in files.items() if _NAME.fullmatch(path)]
    pictures = [file for path, file in own.items() if _PICTURE.fullmatch(path) and file.mode not in _LINKS]
    write([*taken, *pictures], folder)
    left = [path for path in sorted({*files, *own}) if not _NAME.fullmatch(path) and files.get(path) != own.get(path)]
    for path in undated(taken, own):
        print(f"改了内容，更新日期没有变：{path}（改日期，并在 history 里添一条写明改了什么）", file=sys.stderr)
    for path in left[:50]:
        print(f"没有采用（不是 cases 或 docs 里的 .md）：{shown(path)}", file=sys.stderr)
    print(f"采用了 {len(taken)} 个文件。", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
