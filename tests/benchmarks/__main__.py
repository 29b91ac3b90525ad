"""`python -m tests.benchmarks`: ratios of medians, the commands of each pair timed in turn.

Give sizes (meetings) to measure others than 10, 100, 1,000 and 10,000. Where todoman and
taskwarrior are installed, they hold the same items as 10,000 meetings do. With `formats` it
measures instead what 10,000 actions take in each format.
"""

from __future__ import annotations

import compileall
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import lovp_cli
from tests.benchmarks import generator, others

RUNS = 15
# The size at which other programs are given the same items.
COMPARED = 10_000
HELLO = """import typer
app = typer.Typer()
def hello(name: str = "you", count: int = 1, loud: bool = False) -> None:
    print("hello", name)
for number in range({commands}):
    app.command(f"hello-{{number}}")(hello)
app()
"""
# The other commands that are timed on a register that has not changed.
SEEING = (
    ("open-actions", "--owner", "minister"),
    ("report",),
    ("show", "action-{middle}-3"),
    ("parties",),
    ("meetings",),
    ("check",),
)

Command = Sequence[str]


def timed(command: Command) -> float:
    """The wall time of one run, in seconds."""
    began = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - began


def ratio(
    name: str,
    ours: Command,
    theirs: Command,
    before: Callable[[], None] = lambda: None,
    runs: int = RUNS,
) -> None:
    """Print the ratio of the medians of two commands, run in turn; `before` comes before ours.

    `{run}` in ours stands for the number of the run.
    """
    pairs = []
    for at in range(runs + 1):
        before()
        pair = timed([word.replace("{run}", str(at)) for word in ours]), timed(theirs)
        if at:  # the first run warms both
            pairs.append(pair)
    one, other = (statistics.median(times) for times in zip(*pairs, strict=True))
    print(f"{name:<58} {one / other:7.2f}   ({one * 1000:.0f} ms : {other * 1000:.0f} ms)")


def peak(command: Command) -> int:
    """The peak memory of one run, in KiB."""
    script = (
        "import resource, subprocess, sys;"
        "subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL);"
        "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)"
    )
    run = subprocess.run(
        [sys.executable, "-c", script, *command], check=True, capture_output=True, text=True
    )
    return int(run.stdout)


def prepare(folder: Path, found: Sequence[generator.Meeting]) -> tuple[Path, Command]:
    """The meetings as a register with its index, and the command that lists the minister's."""
    register = folder / "register"
    generator.write(register, found)
    os.environ["LOVP_CACHE_DIR"] = str(folder / "cache")
    os.environ["LOVP_STATE_DIR"] = str(folder / "state")
    ours = [_tool("lovp"), "--data", str(register), "open-actions", "--owner", "minister"]
    ours += ["--format", "json"]
    timed(ours)
    _age(register, ours)
    return register, ours


def measure(count: int, folder: Path, hello: Command) -> Command:
    """All pairs of one size; the command that lists the minister's actions."""
    print(f"\n{count:,} meetings, {count * generator.ACTIONS:,} actions")
    register, ours = prepare(folder, generator.meetings(count))
    ratio("warm : hello-world", ours, hello)
    print(f"{'peak memory, warm':<58} {peak(ours) / 1024:7.1f} MiB")
    for words in SEEING:
        command = [*ours[:3], *(word.format(middle=count // 2) for word in words)]
        ratio(f"{' '.join(words[:1])}, warm : hello-world", command, hello)
    middle = sorted((register / "meetings").iterdir())[count // 2]
    ratio("one file touched : hello-world", ours, hello, _toucher(middle))
    record = [*ours[:3], "follow-up", f"action-{count - 1}-0", "--note", "said in run {run}"]
    ratio("follow-up : hello-world", record, hello)
    ratio(
        "from nothing : hello-world", ours, hello, lambda: shutil.rmtree(folder / "cache"), runs=2
    )
    return ours


def outputs(folder: Path, hello: Command) -> None:
    """10,000 actions, settled ones too, into a file of every format; and lists that are shorter."""
    from lovp_cli.output.formats.choices import formats_of
    from lovp_cli.program.delivery import A_PAGE, WITH_DAYS

    _, ours = prepare(folder, generator.meetings(10_000 // generator.ACTIONS))
    for words, made in (
        (("open-actions", "--status", "any"), WITH_DAYS),
        (("report", "--since", str(generator.FIRST)), A_PAGE),
        (("meetings",), WITH_DAYS),
    ):
        for name, format in formats_of(*made).items():
            file = str(folder / f"list{format.ending}")
            command = [*ours[:3], *words, "--format", name, "-o", file, "--force"]
            ratio(f"{words[0]}, {name} : hello-world", command, hello, runs=5)


def compare(folder: Path) -> None:
    """Other programs with the same 100,000 items, few of them open, more, and all."""
    for share in (generator.FORGOTTEN, 0.1, 1.0):
        found = generator.meetings(COMPARED, forgotten=share)
        below = folder / f"open-{share}"
        below.mkdir()
        _, ours = prepare(below, found)
        print(f"\n{COMPARED * generator.ACTIONS:,} actions, {share:.0%} of them open")
        for name, theirs in others.commands(below, found, todoman=share == generator.FORGOTTEN):
            ratio(f"warm, the minister's : {name}", ours, theirs, runs=3)
            ratio(f"warm, everyone's : {name}", [*ours[:4], *ours[6:]], theirs, runs=3)


def _tool(name: str) -> str:
    return str(Path(sys.executable).parent / name)


def _age(register: Path, ours: Command) -> None:
    """Let the index see files older than itself, as it does but for a moment after a change."""
    for path in (register / "council.yaml", *(register / "meetings").iterdir()):
        os.utime(path, (1_600_000_000, 1_600_000_000))
    timed(ours)


def _toucher(path: Path) -> Callable[[], None]:
    text, turns = path.read_text("utf-8"), iter(range(1_000_000))

    def touch() -> None:
        turn = next(turns)
        path.write_text(f"{text}# {turn}\n", "utf-8")
        os.utime(path, (1_600_000_000 + turn, 1_600_000_000 + turn))

    return touch


def main(sizes: Sequence[int]) -> None:
    """Measure every size, then how the largest compares with the next smaller; or the formats."""
    from lovp_cli.program.catalogue import COMMANDS

    # As pip leaves a program behind; a checkout that was edited would be compiled at every start.
    compileall.compile_dir(Path(lovp_cli.__file__).parent, quiet=1)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        script = folder / "hello.py"
        script.write_text(HELLO.format(commands=len(COMMANDS)), "utf-8")
        hello = [sys.executable, str(script), "hello-1"]
        if not sizes:
            outputs(folder, hello)
        listed = []
        for count in sizes:
            below = folder / str(count)
            below.mkdir()
            listed.append(measure(count, below, hello))
        if len(listed) > 1:
            print()
            os.environ["LOVP_CACHE_DIR"] = str(folder / "cache-both")
            timed(listed[-1]), timed(listed[-2])
            ratio(f"warm, {sizes[-1]:,} : {sizes[-2]:,} meetings", listed[-1], listed[-2])
        if COMPARED in sizes:
            compare(folder)


if __name__ == "__main__":
    asked = sys.argv[1:] or ["10", "100", "1,000", "10,000"]
    main([int(size.replace(",", "")) for size in asked if size != "formats"])
