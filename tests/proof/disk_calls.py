"""What a process asked of the disk, in order: recorded by strace, read into values."""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.command_line import PROGRAM

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

CALLS = "openat,pwrite64,write,fsync,fdatasync,ftruncate,unlink,rename"
STDOUT = 1
_LINE = re.compile(r"\d+ +(?P<call>[a-z0-9]+)\((?P<words>.*)\) += (?P<answer>-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')
_DESCRIPTOR = re.compile(r"(\d+)<((?:\\x[0-9a-f]{2})*)>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Made:
    """A file was made, or at least asked for so that it is made where there is none."""

    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wrote:
    """Bytes were written at a place of a file; they may still lie in memory."""

    path: str
    offset: int
    held: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced:
    """All that was written to a file, or all names in a folder, lies on the disk."""

    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CutShort:
    """A file was given another length."""

    path: str
    size: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """A name was taken away."""

    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """The process said something on its standard output."""

    held: bytes


Call = Made | Wrote | Synced | CutShort | Removed | Told


def recorded(file: Path, acts: Sequence[str]) -> list[Call]:
    """Post acts into a file, and note every call about it and the files beside it."""
    log = file.with_suffix(".strace")
    strace = ["strace", "-f", "-qq", "-xx", "-y", "-s", "1000000", "-e", f"trace={CALLS}"]
    subprocess.run(
        [*strace, "-o", str(log), *PROGRAM, "--file", str(file), "post"],
        input="".join(f"{act}\n" for act in acts).encode(),
        capture_output=True,
        check=True,
    )
    about = (str(file.parent), str(file), f"{file}-wal")
    with log.open(encoding="ascii") as lines:
        return [call for line in lines for call in calls_of(line, about)]


def calls_of(line: str, about: Sequence[str]) -> Iterator[Call]:
    """What one line of the log tells of these files."""
    match = _LINE.match(line)
    if match is None or int(match["answer"]) < 0:
        return
    name, words = match["call"], match["words"]
    texts = [plain(text) for text in _TEXT.findall(words)]
    if name in {"openat", "unlink"}:
        path = texts[0].decode()
        if path in about and (name == "unlink" or "O_CREAT" in words):
            yield Removed(path=path) if name == "unlink" else Made(path=path)
        return
    if name == "rename":
        return
    descriptor = _DESCRIPTOR.match(words)
    assert descriptor is not None
    path = plain(descriptor[2]).decode()
    if name == "write":
        if int(descriptor[1]) == STDOUT:
            yield Told(held=texts[0])
    elif path in about:
        yield _of_a_file(name, path, words, texts)


def _of_a_file(name: str, path: str, words: str, texts: list[bytes]) -> Call:
    """A call about an open file."""
    last = words.rpartition(", ")[2]
    if name == "pwrite64":
        return Wrote(path=path, offset=int(last), held=texts[0])
    if name == "ftruncate":
        return CutShort(path=path, size=int(last))
    return Synced(path=path)


def plain(text: str) -> bytes:
    r"""The bytes that strace wrote as \x2f.

    >>> plain(r"\x41\x42")
    b'AB'
    """
    return bytes.fromhex(text.replace("\\x", ""))
