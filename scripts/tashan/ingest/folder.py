"""A folder of files that is there whole or not at all: built aside, shown by one rename.

Nothing waits for the disk. A process that dies leaves no half folder; a power cut may leave a folder whose files are
empty, so that whoever relies on one looks at what is in it.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path

_ASIDE = ".tashan-"
_OLD = ".old"
_MAY_ASK = 0x1000  # Windows: PROCESS_QUERY_LIMITED_INFORMATION


def put(folder: Path, files: Mapping[str, bytes]) -> None:
    """Make `folder` hold exactly these files, written in their order; an older folder of the name is replaced."""
    show(build(folder, files), folder)


def build(folder: Path, files: Mapping[str, bytes], owner: int = 0) -> Path:
    """Write the files aside and give that place. It is swept once the process `owner` (this one) is gone."""
    building = folder.with_name(f"{_ASIDE}{owner or os.getpid()}.{os.getpid()}-{folder.name}")
    try:
        building.mkdir(parents=True)
    except FileExistsError:
        shutil.rmtree(building, ignore_errors=True)
        building.mkdir()
    return add(building, files)


def add(building: Path, files: Mapping[str, bytes]) -> Path:
    """Write more files aside; all is gone again when one of them cannot be written."""
    try:
        for inner in {os.path.dirname(name) for name in files} - {""}:
            os.makedirs(os.path.join(building, inner), exist_ok=True)
        for name, data in files.items():
            _write(os.path.join(building, name), data)
    except BaseException:
        shutil.rmtree(building, ignore_errors=True)
        raise
    return building


def _write(place: str, data: bytes) -> None:
    """Without a buffer, which would ask the system thrice what kind of file it is."""
    with open(place, "wb", buffering=0) as file:
        while data:
            data = data[file.write(data) :]


def show(building: Path, folder: Path) -> None:
    """Let what was built be seen under its name, whole."""
    try:
        building.rename(folder)
    except OSError:  # nearly always there was nothing in the way
        if not folder.exists():
            raise
        old = building.with_name(building.name + _OLD)
        folder.rename(old)
        building.rename(folder)
        shutil.rmtree(old, ignore_errors=True)


def sweep(parent: Path) -> None:
    """Clear away what a run that died left unfinished; a folder that it was about to replace comes back."""
    for aside in parent.glob(f"{_ASIDE}*"):
        owner, _, name = aside.name.removeprefix(_ASIDE).partition("-")
        process = owner.partition(".")[0]
        if process.isdigit() and int(process) != os.getpid() and _lives(int(process)):
            continue
        shown = parent / name.removesuffix(_OLD)
        if name.endswith(_OLD) and not shown.exists():
            aside.rename(shown)
        else:
            shutil.rmtree(aside, ignore_errors=True)


def _lives(process: int) -> bool:
    if sys.platform == "win32":  # where os.kill would interrupt the console or end the process
        return _lives_on_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _lives_on_windows(process: int) -> bool:
    if sys.platform != "win32":
        return True
    kernel = ctypes.windll.kernel32
    handle = kernel.OpenProcess(_MAY_ASK, False, process)
    kernel.CloseHandle(handle)
    return bool(handle)
