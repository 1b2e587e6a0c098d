"""A child process that parses: reads one file after another from its standard input, answers on its standard output.

A request is a line of JSON (the format and the number of bytes) and the bytes; an answer is a line with its length,
and that many bytes of JSON. Whatever a parser does to this process, the parent lives and tells the editor.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from typing import BinaryIO

from tashan.untrusted.content import Unreadable
from tashan.untrusted.limits import LARGEST_ANSWER, allow_more_cpu, confine

_BROKEN = "文件内容有损坏，解析时出错；请用 Word、WPS 或浏览器打开，确认能看到正文后另存为 .docx 或 .txt 再交来"
_MISSING = "读这种文件要先装好读取组件；请在项目文件夹里运行 make site"

# Format and bytes → the answer as JSON. Raises Unreadable, or whatever a parser raises.
Parser = Callable[[str, bytes], bytes]


def answered(parse: Parser, format: str, data: bytes) -> bytes:
    """The answer to one request; never raises."""
    try:
        answer = parse(format, data)
    except Unreadable as error:
        return _refusal(str(error))
    except ModuleNotFoundError:
        return _refusal(_MISSING)
    except (MemoryError, RecursionError):
        return json.dumps({"died": "memory"}).encode()
    except Exception:  # noqa: BLE001 - parsers raise anything at all on hostile bytes
        return _refusal(_BROKEN)
    return answer if len(answer) <= LARGEST_ANSWER else json.dumps({"died": "size"}).encode()


def _refusal(message: str) -> bytes:
    return json.dumps({"unreadable": message}).encode()


def _serve(parse: Parser, requests: BinaryIO, answers: BinaryIO) -> None:
    """Answer requests until there are no more."""
    while line := requests.readline():
        request = json.loads(line)
        data = requests.read(request["size"])
        allow_more_cpu()
        answer = answered(parse, request["format"], data)
        answers.write(b"%d\n" % len(answer))
        answers.write(answer)
        answers.flush()


def run(parse: Parser) -> None:
    """Serve the parent; what parsers print goes nowhere, so that it cannot be taken for an answer."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent decides what an interrupt ends
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    confine()
    _serve(parse, sys.stdin.buffer, answers)
