"""`python -m tests.faults [EVERY] [strace|patches]`: every fault, or one in so many and the worst.

The faults are made by strace, or without it by patches. Prints how many there were of each kind,
and what they came to.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from pathlib import Path

from tests.faults.faults import Fault, Patches, Strace, faults, sample, warm_up
from tests.faults.verdict import Judge
from tests.faults.writes import WRITES, steady


def main(every: str = "1", maker: str = "strace") -> int:
    """Try the faults on every kind of write."""
    steady()
    kinds: Counter[str] = Counter()
    outcomes: Counter[str] = Counter()
    bad: list[tuple[str, Fault, list[str]]] = []
    with tempfile.TemporaryDirectory() as scratch:
        warm_up(Path(scratch))
        folder = Path(scratch, "data")
        for write in WRITES:
            judge, making = Judge.of(write, folder), {"strace": Strace, "patches": Patches}[maker]()
            calls = making.calls(write, write.folder(folder))
            print(f"{write.name}: {len(calls)} calls", flush=True)
            for fault in sample([*faults(calls)], int(every)):
                ended = making.run(write, write.folder(folder), fault)
                outcome, wrong = judge.wrong(folder, fault, ended)
                kinds[fault.kind] += 1
                outcomes[outcome] += 1
                if wrong:
                    bad.append((write.name, fault, wrong))
    for name, fault, wrong in bad:
        print(f"WRONG: {name}: {fault.call.name} {fault.call.number}, {fault.kind}:", *wrong)
    for counts in (kinds, outcomes):
        print(*(f"{number:6} {what}" for what, number in sorted(counts.items())), "", sep="\n")
    print(f"{kinds.total()} faults, {len(bad)} with something wrong")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
