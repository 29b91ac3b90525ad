"""A file put in place whole, or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import tempfile
from pathlib import Path

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.store.exchange import contents, put_over
from lovp_cli.files.store.folder import Folder
from lovp_cli.files.store.signals import put_off

# Begins with a dot, so that no reader takes it for a meeting.
TEMP_PREFIX = ".lovp-"
# What disks answer that have no way to sync a folder, as shared ones do.
_NO_FOLDER_SYNC = {errno.EINVAL, errno.ENOTSUP, errno.ENOSYS, errno.EBADF}


class NotSaved(Refusal):
    """Nothing was written, or it is uncertain that it stays; the message says which and why."""


def save(folder: Folder, file: str, data: bytes, before: bytes | None) -> None:
    """Put bytes in place of a file's; `before` is what it was read as, None for a new file.

    Raises NotSaved where it is read-only, has other names, was changed since, or cannot be
    written, and where somebody asked to stop before it was in place.
    """
    shown = folder.shown(file)
    with put_off() as asked:
        try:
            # Strictly, or a link that cannot be looked at is taken for the file, and replaced.
            target = Path(os.path.realpath(folder.path / file, strict=before is not None))
            target.parent.mkdir(parents=True, exist_ok=True)
            _sweep({folder.path, folder.path / "meetings", folder.path / "letters", target.parent})
            temporary = written_beside(target, data)
            try:
                if before is not None:
                    _check_writable(target, before, shown)
                if asked:
                    raise NotSaved("stopped; nothing was written")
                _put(temporary, target, data, before, shown)
            finally:
                remove(temporary)
        except OSError as error:
            raise NotSaved(f"{shown} was not saved: {error.strerror or error}") from None
        sync_folder(target.parent, shown)


def remove_file(folder: Folder, file: str, before: bytes) -> None:
    """Remove a file that was read as `before`.

    Raises NotSaved where it is read-only, a link, has other names, or was changed since, and where
    somebody asked to stop before it was gone.
    """
    shown, target = folder.shown(file), folder.path / file
    with put_off() as asked:
        try:
            _sweep({target.parent})
            if target.is_symlink():
                raise NotSaved(f"{shown} is a link; nothing was removed: remove it yourself")
            _check_writable(target, before, shown)
            if asked:
                raise NotSaved("stopped; nothing was removed")
            _take_away(target, before, shown)
        except OSError as error:
            raise NotSaved(f"{shown} was not removed: {error.strerror or error}") from None
        sync_folder(target.parent, shown, "removed")


def _take_away(target: Path, before: bytes, shown: str) -> None:
    """Remove a file by way of another name, under which it is looked at once more."""
    descriptor, name = tempfile.mkstemp(prefix=TEMP_PREFIX, suffix=".tmp", dir=target.parent)
    os.close(descriptor)
    aside = Path(name)
    try:
        os.replace(target, aside)
        if contents(aside) != before:
            # Somebody saved in the instant between: that is put back, unless they saved once more.
            with contextlib.suppress(NotSaved):
                _put(aside, target, b"", None, shown)
            raise _changed(shown)
    finally:
        remove(aside)


def _changed(shown: str) -> NotSaved:
    return NotSaved(
        f"{shown} was changed by someone else meanwhile; nothing was written: try again"
    )


def _check_writable(target: Path, before: bytes, shown: str) -> None:
    try:
        if target.read_bytes() != before:
            raise _changed(shown)
        found = target.stat()
    except FileNotFoundError:
        raise _changed(shown) from None
    # The mode is asked too: to root, access() allows everything.
    if not (os.access(target, os.W_OK) and found.st_mode & 0o222):
        raise NotSaved(f"{shown} is read-only; nothing was written")
    if found.st_nlink > 1:
        # What is put in its place would be known by this name alone.
        raise NotSaved(
            f"{shown} has a second name (a hard link), which would keep the old text;"
            " nothing was written: put a copy of the file in its place first"
        )


def written_beside(target: Path, data: bytes) -> Path:
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
        remove(temporary)
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


def _put(temporary: Path, target: Path, data: bytes, before: bytes | None, shown: str) -> None:
    if before is not None:
        if not put_over(temporary, target, data, before):
            raise _changed(shown)
        return
    try:
        # A link is refused where the name is taken; a replacement would overwrite it.
        os.link(temporary, target)
    except (OSError, AttributeError):  # some disks and systems have no links
        if os.path.lexists(target):
            raise NotSaved(f"{shown} appeared while you were typing; nothing was written") from None
        os.replace(temporary, target)


def remove(temporary: Path) -> None:
    """Remove a temporary file if it is still there."""
    # Twice, as somebody may be looking at it; what stays is swept by the next command that writes.
    for _ in range(2):
        with contextlib.suppress(OSError):
            os.unlink(temporary)


def sync_folder(path: Path, shown: str, done: str = "written") -> None:
    """Have the disk keep what was done in a folder. Raises NotSaved where it does not promise."""
    if not hasattr(os, "O_DIRECTORY"):  # Windows has no folder to open
        return
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise NotSaved(
                f"{shown} was {done}, but the disk does not promise to keep it so"
                f" ({error.strerror}): look what is there before you type it again"
            ) from None


def _sweep(folders: set[Path]) -> None:
    """Remove what killed commands left; the lock is held, so nobody else is writing."""
    for folder in folders:
        for left in folder.glob(f"{TEMP_PREFIX}*.tmp"):
            with contextlib.suppress(OSError):
                left.unlink()
