"""`lovp publish`: a folder for a website."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from tests.conftest import Run, tree

AS_OF = ("--as-of", "2021-12-01")
FILES = ["actions.csv", "actions.json", "actions.schema.json", "index.html"]


def test_a_page_and_the_data_beside_it(lovp: Run, shipped: Path, here: Path) -> None:
    outcome = lovp("publish", "new/site", *AS_OF)
    assert (outcome.code, outcome.out) == (0, "")
    made = tree(here / "new" / "site")
    assert sorted(made) == FILES
    assert (
        outcome.err
        == "".join(
            f"Made {Path('new/site', name)}: {max(len(made[name]) // 1000, 1)} kB\n"
            for name in ("index.html", "actions.json", "actions.csv", "actions.schema.json")
        )
        + "lovp: 9 actions, none of them confidential\n"
    )
    page = made["index.html"].decode()
    assert 'href="actions.json"' in page
    assert 'href="actions.csv"' in page
    schema = json.loads(made["actions.schema.json"])
    jsonschema.validate(json.loads(made["actions.json"]), schema)


def test_the_data_are_those_of_the_list(lovp: Run, shipped: Path, here: Path) -> None:
    lovp("publish", "site", *AS_OF)
    for name in ("json", "csv"):
        words = ("open-actions", "--status", "any", "--public", "--format", name)
        assert (here / "site" / f"actions.{name}").read_text("utf-8") == lovp(*words, *AS_OF).out
    assert len(json.loads((here / "site" / "actions.json").read_bytes())) == 9


def test_one_page_alone_has_no_links_to_data(lovp: Run, shipped: Path, here: Path) -> None:
    lovp("publish", "site", *AS_OF)
    alone = lovp("report", "--format", "html", *AS_OF).out
    site = (here / "site" / "index.html").read_text("utf-8")
    beside = [line for line in site.splitlines() if "actions.json" in line]
    assert len(beside) == 1
    assert site.replace(f"{beside[0]}\n", "") == alone


def test_what_is_there_already_is_kept(lovp: Run, shipped: Path, here: Path) -> None:
    site = here / "site"
    site.mkdir()
    (site / "actions.csv").write_text("mine\n")
    (site / "logo.svg").write_text("mine\n")
    outcome = lovp("publish", "site", *AS_OF)
    assert outcome.code == 1
    assert outcome.err.startswith(f"lovp: {Path('site/actions.csv')} was not made by lovp here")
    assert sorted(tree(site)) == ["actions.csv", "logo.svg"]
    assert lovp("publish", "site", *AS_OF, "--force").code == 0
    assert (site / "logo.svg").read_text() == "mine\n"
    again = lovp("publish", "site", *AS_OF)
    assert again.code == 0
    assert again.err.count("Unchanged: ") == 4


def test_a_file_that_cannot_be_read_is_named_and_the_rest_is_published(
    lovp: Run, shipped: Path, here: Path
) -> None:
    (shipped / "meetings" / "2021-11-29.yaml").write_text("date: [\n")
    outcome = lovp("publish", "site", *AS_OF)
    assert outcome.code == 1
    assert "left out, cannot be read: data/meetings/2021-11-29.yaml" in outcome.err
    assert sorted(tree(here / "site")) == FILES


@pytest.mark.parametrize("folder", ["data/meetings", "council.txt", "council.txt/site"])
def test_where_no_site_can_be(folder: str, lovp: Run, shipped: Path, here: Path) -> None:
    (here / "council.txt").write_text("mine\n")
    before = tree(here)
    outcome = lovp("publish", folder, *AS_OF)
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err.startswith(f"lovp: {folder}")
    assert {name: data for name, data in tree(here).items() if "state" not in name} == before
