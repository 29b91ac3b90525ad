"""One writer at a time."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

from lovp_cli.store.folder import Folder

LOCK_FILE = ".lovp.lock"
_PATIENCE = 30.0


class Busy(Exception):
    """Somebody else holds the lock, or it cannot be made."""


@contextmanager
def locked(folder: Folder) -> Iterator[None]:
    """The lock of a data folder, for as long as the block runs; 30 seconds are waited for it.

    Raises Busy.
    """
    # Only here: commands that read have no use for it.
    from filelock import FileLock, Timeout

    path = folder.path / LOCK_FILE
    _share(folder)
    try:
        lock = FileLock(path, timeout=_PATIENCE, mode=0o666)
        lock.acquire()
    except Timeout:
        raise Busy("another lovp is writing in this register; try again when it is done") from None
    except (OSError, NotImplementedError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise Busy(f"{folder.shown(LOCK_FILE)} cannot be locked: {reason}") from None
    try:
        yield
    finally:
        lock.release()


def _share(folder: Folder) -> None:
    """Make the lock file once, open to every clerk who may write in the folder."""
    path = folder.path / LOCK_FILE
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o666))
        os.chmod(path, 0o666)  # noqa: S103 - empty, and every clerk must be able to lock it
    except OSError:
        # It is there already, or locking it will say why it cannot be.
        return
