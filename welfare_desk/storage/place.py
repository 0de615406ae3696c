"""Where a file lies: on a disk of this computer, or on a share of another one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from welfare_desk.storage.errors import from_the_disk

SHARES = frozenset(
    (
        "afpfs",
        "afs",
        "ceph",
        "cifs",
        "davfs",
        "fuse.davfs",
        "fuse.glusterfs",
        "fuse.rclone",
        "fuse.s3fs",
        "fuse.sshfs",
        "glusterfs",
        "lustre",
        "ncpfs",
        "nfs",
        "nfs4",
        "smb2",
        "smb3",
        "smbfs",
        "webdav",
    )
)
"""Kinds of file system on which several computers could write at once without our locks."""

DRIVE_REMOTE = 4


def is_there(path: Path) -> bool:
    """Whether a file stands at a path.

    Raises:
        WorldError: nobody can tell, because the path cannot be reached.
    """
    try:
        return path.is_file()
    except OSError as reason:
        raise from_the_disk(path, reason) from reason


def on_a_share(path: Path) -> bool:
    """Whether a file lies, or would lie, on a network share; where nobody can tell, it does not."""
    real = path.expanduser().resolve()
    if sys.platform == "win32":
        return _remote_drive(real)
    return kind_of_disk(real, _mounts()) in SHARES


def kind_of_disk(path: Path, mounts: list[tuple[str, str]]) -> str:
    """The kind of file system under a path, by a list of (folder, kind); "" where none is known.

    >>> kind_of_disk(Path("/mnt/hall/night.db"), [("/", "ext4"), ("/mnt/hall", "cifs")])
    'cifs'
    """
    above = {str(folder) for folder in (path, *path.parents)}
    under = [(folder, kind) for folder, kind in mounts if folder in above]
    return max(under, key=lambda mount: len(mount[0]))[1] if under else ""


def _mounts() -> list[tuple[str, str]]:
    """What is mounted where, the later mount last."""
    listing = Path("/proc/self/mounts")
    if listing.exists():
        return mounts_of_linux(listing.read_text(encoding="utf-8", errors="surrogateescape"))
    if sys.platform == "darwin" and os.access("/sbin/mount", os.X_OK):
        done = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False)
        return mounts_of_mac(done.stdout)
    return []


def mounts_of_linux(listing: str) -> list[tuple[str, str]]:
    r"""Folders and kinds from /proc/self/mounts, where a space is written \\040.

    >>> mounts_of_linux("//nas/x /mnt/big\\040hall cifs rw 0 0")
    [('/mnt/big hall', 'cifs')]
    """
    lines = (line.split(" ") for line in listing.splitlines())
    return [(line[1].replace(r"\040", " "), line[2]) for line in lines if len(line) > 2]  # noqa: PLR2004 - device, folder, kind


def mounts_of_mac(listing: str) -> list[tuple[str, str]]:
    """Folders and kinds from mount(8) of macOS.

    >>> mounts_of_mac("//me@nas/x on /Volumes/x (smbfs, nodev, nosuid)")
    [('/Volumes/x', 'smbfs')]
    """
    found = []
    for line in listing.splitlines():
        _, on, rest = line.partition(" on ")
        folder, bracket, kinds = rest.rpartition(" (")
        if on and bracket:
            found.append((folder, kinds.partition(",")[0].rstrip(")")))
    return found


def _remote_drive(path: Path) -> bool:
    """Whether Windows calls the drive of this path a network drive, or it has no letter at all."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only Windows has this call

        drive = path.anchor
        return drive.startswith("\\\\") or (
            ctypes.windll.kernel32.GetDriveTypeW(drive) == DRIVE_REMOTE
        )
    return False
