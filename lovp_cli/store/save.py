"""A file put in place whole, or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path

from lovp_cli.store.folder import Folder

# Begins with a dot, so that no reader takes it for a meeting.
TEMP_PREFIX = ".lovp-"


class NotSaved(Exception):
    """Nothing was written; the message says why."""


def save(folder: Folder, file: str, data: bytes, before: bytes | None) -> None:
    """Put bytes in place of a file's; `before` is what it was read as, None for a new file.

    Raises NotSaved where it is read-only, changed since, or cannot be written.
    """
    target = Path(os.path.realpath(folder.path / file))
    shown = folder.shown(file)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _sweep(target.parent)
        temporary = _written(target, data)
        try:
            _check_unchanged(target, before, shown)
            _put(temporary, target, new=before is None)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(temporary)
            raise
        _sync_folder(target.parent)
    except FileExistsError:
        raise NotSaved(f"{shown} appeared while you were typing; nothing was written") from None
    except OSError as error:
        raise NotSaved(f"{shown} was not saved: {error.strerror or error}") from None


def _check_unchanged(target: Path, before: bytes | None, shown: str) -> None:
    if before is None:
        return
    # The mode is asked too: to root, access() allows everything.
    if not (os.access(target, os.W_OK) and target.stat().st_mode & 0o222):
        raise NotSaved(f"{shown} is read-only; nothing was written")
    if target.read_bytes() != before:
        raise NotSaved(
            f"{shown} was changed by someone else meanwhile; nothing was written: try again"
        )


def _written(target: Path, data: bytes) -> Path:
    """A temporary file beside the target, with its mode and group, synced and read back."""
    descriptor, name = tempfile.mkstemp(prefix=TEMP_PREFIX, suffix=".tmp", dir=target.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        _keep_mode(temporary, target)
        if temporary.read_bytes() != data:
            raise NotSaved(f"{target.name} was not saved: the disk gave back other bytes")
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise
    return temporary


def _keep_mode(temporary: Path, target: Path) -> None:
    try:
        old = target.stat()
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        os.chmod(temporary, 0o666 & ~mask)
        return
    os.chmod(temporary, stat.S_IMODE(old.st_mode))
    if hasattr(os, "chown") and temporary.stat().st_gid != old.st_gid:
        # Whoever is not in the group cannot keep it; the folder's own group then stands.
        with contextlib.suppress(PermissionError):
            os.chown(temporary, -1, old.st_gid)


def _put(temporary: Path, target: Path, *, new: bool) -> None:
    if new and hasattr(os, "link"):
        # A link is refused where the name is taken; a replacement would overwrite it.
        try:
            os.link(temporary, target)
        except FileExistsError:
            raise
        except OSError:
            if target.exists():
                raise FileExistsError(str(target)) from None
        else:
            os.unlink(temporary)
            return
    os.replace(temporary, target)


def _sync_folder(path: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):  # Windows has no folder to open
        return
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _sweep(path: Path) -> None:
    """Remove what a killed command left; the lock is held, so nobody else is writing."""
    for left in path.glob(f"{TEMP_PREFIX}*.tmp"):
        with contextlib.suppress(OSError):
            left.unlink()
