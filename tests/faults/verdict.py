"""Whether a write that had a fault left what it must."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lovp_cli.council.records.place import Finding
from lovp_cli.files.reading.contents import open_folder
from lovp_cli.files.store.folder import Folder
from tests.conftest import TODAY
from tests.faults.child import Ended, undisturbed
from tests.faults.faults import SIGNALS, Fault
from tests.faults.writes import Tree, Write, temporary, tree

# What is said of what was done, whatever else is.
_TOLD = ("was written", "Added to", "was removed", "Taken back")


def findings(folder: Path) -> list[Finding]:
    """All that is wrong with a register."""
    return open_folder(Folder(folder)).findings(TODAY)


def _sorted(found: Tree) -> list[tuple[str, bytes]]:
    return sorted(found.items())


@dataclass(frozen=True)
class Judge:
    """Knows a folder before a write, after it, and after it was done twice.

    Of a write of several files it knows what is left between them too; each is a sound register.
    """

    write: Write
    before: Tree
    once: Tree
    twice: Tree

    @classmethod
    def of(cls, write: Write, folder: Path) -> Judge:
        """What the write does undisturbed."""
        trees = [tree(write.folder(folder))]
        for _ in range(2):
            assert undisturbed(write, folder).code == 0
            trees.append(tree(folder))
        changed = {tuple(found.get(file) for file in write.files) for found in trees}
        # The same line typed again adds nothing.
        assert len(changed) == 2
        return cls(write, *trees)

    @property
    def stages(self) -> list[Tree]:
        """The folder as it may be left: after none, one or more of the files, in their order."""
        found = [self.before]
        for file in self.write.files:
            following = {**found[-1], file: self.once.get(file)}
            found.append({name: data for name, data in following.items() if data is not None})
        return found

    def wrong(self, folder: Path, fault: Fault, ended: Ended) -> tuple[str, list[str]]:
        """What the fault came to, and all that is wrong with what it left; it is then retried."""
        found = tree(folder)
        outcome = self._outcome(fault, ended, found)
        wrong = [*self._left(folder, fault, ended, found), *self._said(ended, found)]
        retry = undisturbed(self.write, folder)
        if found == self.once and "nothing is left of" in retry.err:
            # What was taken back could not be noted down, so that it cannot be put back.
            pass
        elif retry.code:
            wrong.append(f"the retry was refused: {retry.err}")
        elif tree(folder) != (self.twice if found == self.once else self.once):
            wrong.append("the retry did not do what it should")
        if temporary(folder) and tree(folder) != found:
            wrong.append("a temporary file is left even after the retry")
        return outcome, wrong

    def _outcome(self, fault: Fault, ended: Ended, found: Tree) -> str:
        if not ("INJECTED" in ended.calls or fault.what in SIGNALS):
            return "not reached"
        names = ["old", *["partly new"] * (len(self.write.files) - 1), "new"]
        states = dict(zip(map(repr, map(_sorted, self.stages)), names, strict=True))
        where = states.get(repr(_sorted(found)), "TORN")
        return f"{'killed' if ended.code < 0 else f'exit {ended.code}'}, {where} bytes"

    def _left(self, folder: Path, fault: Fault, ended: Ended, found: Tree) -> Iterator[str]:
        if found not in self.stages:
            yield "the folder is neither as before nor as after"
        elif any(finding.severity == "error" for finding in findings(folder)):
            yield "the register breaks a rule"
        # Whoever may never remove a file leaves it to those who come later.
        stuck = fault.lasting and fault.call.name.startswith("unlink")
        if temporary(folder) and ended.code != -9 and not stuck:
            yield "a temporary file is left"

    def _said(self, ended: Ended, found: Tree) -> Iterator[str]:
        # Ctrl-C needs no word.
        if ended.code < 0 or (ended.code == 130 and not ended.err):
            return
        if "Traceback" in ended.err:
            yield f"it said: {ended.err}"
        last = ended.err.splitlines()[-1] if ended.err else ""
        written = found == self.once
        if ended.code == 0 and not written:
            yield "it said that all is well, and nothing is there"
        if ended.code and not last.startswith("lovp: ") and "write(" not in ended.calls:
            yield f"it said: {ended.err or 'nothing'}"
        partly = found != self.before and not written
        some = "saved already" in ended.err or "was written" in ended.err
        if ended.code and partly and not some and "write(" not in ended.calls:
            yield f"a part of it is there, and it said: {ended.err}"
        told = any(words in ended.err for words in _TOLD) or "write(" in ended.calls
        if ended.code and written and not told:
            yield f"it is there, and it said: {ended.err}"
