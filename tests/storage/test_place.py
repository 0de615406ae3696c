from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from welfare_desk.storage import place
from welfare_desk.storage.place import kind_of_disk, mounts_of_linux, mounts_of_mac, on_a_share


def test_the_innermost_mount_decides() -> None:
    mounts = [("/", "ext4"), ("/mnt", "nfs4"), ("/mnt/usb", "exfat")]
    assert kind_of_disk(Path("/mnt/usb/a.db"), mounts) == "exfat"
    assert kind_of_disk(Path("/mnt/a.db"), mounts) == "nfs4"
    assert kind_of_disk(Path("/home/a.db"), mounts) == "ext4"
    assert kind_of_disk(Path("/home/a.db"), []) == ""


def test_listings_are_read() -> None:
    assert mounts_of_linux("dev / ext4 rw 0 0\nbroken\n") == [("/", "ext4")]
    assert mounts_of_mac("/dev/disk1 on / (apfs)\nnothing\n") == [("/", "apfs")]


def test_a_disk_of_this_computer_is_no_share(tmp_path: Path) -> None:
    assert not on_a_share(tmp_path / "new.db")


def test_a_share_is_known_by_its_kind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(place, "_mounts", lambda: [("/", "cifs")])
    assert on_a_share(tmp_path / "new.db")


@pytest.mark.parametrize(("platform", "runs"), [("darwin", True), ("darwin", False), ("aix", True)])
def test_a_mac_is_asked_by_its_own_tool(
    monkeypatch: pytest.MonkeyPatch, platform: str, runs: bool
) -> None:
    monkeypatch.setattr(Path, "exists", lambda _: False)
    monkeypatch.setattr(sys, "platform", platform)
    monkeypatch.setattr(os, "access", lambda *_: runs)
    said = SimpleNamespace(stdout="//nas/x on /Volumes/x (smbfs, nodev)")
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: said)
    expected = [("/Volumes/x", "smbfs")] if platform == "darwin" and runs else []
    assert place._mounts() == expected


@pytest.mark.parametrize(
    ("anchor", "kind", "remote"), [("Z:\\", 4, True), ("C:\\", 3, False), ("\\\\nas\\x\\", 3, True)]
)
def test_windows_is_asked_for_the_kind_of_drive(
    monkeypatch: pytest.MonkeyPatch, anchor: str, kind: int, remote: bool
) -> None:
    import ctypes

    kernel = SimpleNamespace(kernel32=SimpleNamespace(GetDriveTypeW=lambda _: kind))
    monkeypatch.setattr(ctypes, "windll", kernel, raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    there = SimpleNamespace(anchor=anchor)
    there.expanduser = there.resolve = lambda: there
    assert on_a_share(there) is remote  # type: ignore[arg-type] # a path of another system
    monkeypatch.setattr(sys, "platform", "linux")
    assert place._remote_drive(there) is False  # type: ignore[arg-type] # a path of another system
