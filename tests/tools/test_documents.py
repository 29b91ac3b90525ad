"""What the documents leave out, and what keeps the rest of them true."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType

import pytest

from lovp_cli.council.records.values import STATUSES
from lovp_cli.council.rules.run import RULES
from lovp_cli.files.schema.models import DueShape
from lovp_cli.files.schema.problems import FINDINGS
from lovp_cli.files.schema.types import Shape
from lovp_cli.files.yaml_text.guards import FINDINGS as GUARDS
from lovp_cli.program import unrecorded
from lovp_cli.program.catalogue import COMMANDS
from tests.conftest import ROOT, Run
from tools.docs import documents
from tools.docs.examples import BrokenExample, run_examples

FILES = (ROOT / "docs" / "files.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")


def under(text: str, marker: str) -> list[str]:
    """What stands in backticks in the first cells of the table below a marker."""
    _, found, below = text.partition(f"<!-- {marker} -->\n")
    assert found, f"no {marker}"
    rows = below.partition("\n\n")[0].splitlines()[2:]
    return [name for row in rows for name in re.findall(r"`([^`]+)`", row.split(" | ")[0])]


@pytest.mark.parametrize("shape", Shape.__subclasses__(), ids=lambda shape: shape.__name__)
def test_every_key_is_told_of(shape: type[Shape]) -> None:
    keys = [field.alias or name for name, field in shape.model_fields.items()]
    assert sorted(under(FILES, f"made: {shape.__name__}")) == sorted(keys)


@pytest.mark.parametrize("shape", Shape.__subclasses__(), ids=lambda shape: shape.__name__)
def test_every_key_stands_in_the_example(shape: type[Shape]) -> None:
    examples = "".join(re.findall(r"```yaml\n(.*?)```", FILES, re.DOTALL))
    for name, field in shape.model_fields.items():
        # Terms have examples of their own.
        if shape is not DueShape:
            assert re.search(rf"^[ -]*{field.alias or name}:", examples, re.MULTILINE), name


def test_every_status_is_told_of() -> None:
    assert set(STATUSES) <= {*re.findall(r"^\| `(\w+)` \|", FILES, re.MULTILINE)}


def test_every_example_of_a_term_is_accepted(
    lovp: Run, here: Path, write: Callable[[str, str], Path]
) -> None:
    terms = under(FILES, "terms, each of which passes `lovp check`")
    assert len(terms) > 9
    for file, text in re.findall(r"<!-- file data/(\S+) -->\n```\w+\n(.*?)```", FILES, re.DOTALL):
        write(file, text)
    for at, term in enumerate(terms):
        item = f"  - id: a{at}\n    title: a{at}\n    owner: pg\n    {term}\n"
        with (here / "data/letters/2021-10-01.yaml").open("a", encoding="utf-8") as letter:
            letter.write(("" if at else "date: 2021-10-01\nactions:\n") + item)
    assert lovp("check", "--as-of", "2021-10-01").out == ""


def test_every_command_and_rule_is_told_of() -> None:
    commands = (ROOT / "docs" / "commands.md").read_text("utf-8")
    assert re.findall(r"^### `lovp ([a-z-]+)", commands, re.MULTILINE) == list(COMMANDS)
    rules = (ROOT / "docs" / "rules.md").read_text("utf-8")
    told = re.findall(r"^\| `([a-z-]+)` \|", rules, re.MULTILINE)
    assert sorted(told) == sorted([*GUARDS, *FINDINGS, *(rule.ID for rule in RULES), unrecorded.ID])


def test_every_key_of_a_row_is_told_of(lovp: Run, kade: None) -> None:
    commands = (ROOT / "docs" / "commands.md").read_text("utf-8")
    told = re.findall(r"`(\w+)`", commands.partition("## The JSON of an action")[2])
    keys = re.findall(r'"(\w+)":', lovp("open-actions", "--format", "json").out)
    assert {*keys} - {*told} == set()


@pytest.mark.parametrize("path", documents.documents(), ids=lambda path: path.name)
def test_every_link_and_picture_is_there(path: Path) -> None:
    linked = re.findall(r"\]\((?!https?:|#)([^)#]+)", path.read_text("utf-8"))
    assert [name for name in linked if not (path.parent / name).exists()] == []


def test_every_path_that_contributors_are_sent_to_is_there() -> None:
    paths = re.findall(r"`((?:lovp_cli|tests|tools|docs|\.ci|\.github)/[^`\s]*)`", CONTRIBUTING)
    assert len(paths) > 20
    # Of a new file, as in `lovp_cli/council/rules/NAME.py`, the folder is there.
    needed = [Path(path).parent if "NAME" in path else Path(path) for path in paths]
    assert [path for path in needed if not (ROOT / path).exists()] == []


ASKED = ["open-actions", "--owner", "chair"]
SAID = ["--no-cache", "follow-up", "kade", "--on", "2021-11-29", "--due", "in maart", "--note", "x"]
ROADS = {
    "open-actions": (ASKED, 15),
    "open-actions, from the files": (["--no-cache", *ASKED], 15),
    "follow-up": (SAID, 25),
}


@pytest.mark.parametrize("command", ROADS)
def test_the_roads_are_as_contributors_are_told(command: str, lovp: Run, kade: None) -> None:
    line, most = ROADS[command]
    # What is called while a module is imported is not on the road.
    assert lovp(*line, *(["--dry-run"] if line is SAID else [])).code == 0
    with called() as files:
        assert lovp(*line).code == 0
    below = CONTRIBUTING.partition(f"<!-- road of {command} -->\n")[2].partition("\n\n")[0]
    told = re.findall(r"^\d+\. `([^`]+)`", below, re.MULTILINE)
    assert 5 < len(told) <= most
    assert [file for file in files if file in told] == told


class called:  # noqa: N801 - read as a verb
    """The files of lovp_cli whose functions are called, in the order of the first calls."""

    def __enter__(self) -> list[str]:
        self.files: list[str] = []
        sys.setprofile(self._note)
        return self.files

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _note(self, frame: FrameType, event: str, _: object) -> None:
        # Bodies of modules and classes are not optimised: these run when they are imported.
        if event == "call" and frame.f_code.co_flags & 1:
            path = Path(frame.f_code.co_filename)
            if path.is_relative_to(ROOT / "lovp_cli"):
                name = path.relative_to(ROOT / "lovp_cli").as_posix()
                if name not in self.files:
                    self.files.append(name)


@pytest.fixture
def document(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The only document there is."""
    path = tmp_path / "page.md"
    monkeypatch.setattr(documents, "ROOT", tmp_path)
    monkeypatch.setattr(documents, "documents", lambda: [path])
    return path


PAGE = """# Page

<!-- made: rules -->
old
<!-- end -->
<!-- run on 2026-01-12, output left out -->
```sh
lovp init --name Raad
lovp add-meeting 2026-01-12
```
<!-- run on 2026-01-14 -->
```console
$ lovp add-action last --title Kade --owner voorzitter --due next
old
$ lovp check
```
"""


def test_a_document_is_checked_and_written_anew(
    document: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document.write_text(PAGE, "utf-8")
    assert documents.update(check=True) == 1
    assert document.read_text("utf-8") == PAGE
    said = capsys.readouterr()
    assert "-old" in said.out
    assert said.err == "not current: page.md; type: python -m tools.docs\n"
    assert documents.update(check=False) == 0
    text = document.read_text("utf-8")
    assert "| `duplicate-id` |" in text
    assert "Term: the next meeting, which is not planned yet\n" in text
    assert text.endswith("kade\n\n$ lovp check\n```\n")
    assert documents.update(check=True) == 0


def test_examples_must_be_runnable_and_their_files_well() -> None:
    council = "<!-- file data/council.yaml -->\n```yaml\ncouncil: R\n```\n"
    assert run_examples(council) == council
    broken = "<!-- add to data/council.yaml -->\n```yaml\nx: 1\n```\n"
    with pytest.raises(BrokenExample, match="unknown key 'x:'"):
        run_examples(council + broken)
    with pytest.raises(BrokenExample, match="cannot run: rm -r data"):
        run_examples("<!-- run on 2026-01-12 -->\n```console\n$ rm -r data\n```\n")
    with pytest.raises(BrokenExample, match="no register here"):
        run_examples("<!-- run on 2026-01-12, output left out -->\n```sh\nlovp meetings\n```\n")


def test_examples_leave_nothing_behind(here: Path) -> None:
    run_examples(PAGE)
    assert [*here.iterdir()] == []
