"""Whatever a file holds is shown as it is: nothing runs, and nothing is asked for."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from lovp_cli.output.formats.escaping import visible
from lovp_cli.output.formats.html.rendering import render_register
from tests.conftest import ROOT, Run
from tests.output.formats.html.conftest import Heard, Open
from tests.output.formats.html.values import entry, web_register

NAUGHTY = ROOT / "tests" / "cases" / "naughty"
TEXTS: list[str] = [
    *json.loads((NAUGHTY / "blns.json").read_text("utf-8")),
    *json.loads((NAUGHTY / "own.json").read_text("utf-8")),
    "</style></script><script>document.title='run'</script>",
    "{{ 7 * 7 }}{% raw %}",
    "<!--",
    "]]>",
]
BAD = """'"></title></style></script><script>document.title='run'</script><img src=x
 onerror="document.title='run'"><a href="javascript:document.title='run'">{{ 7*7 }}&lt;&amp;"""
ONE_LINE = BAD.replace("\n", "")
TYPED = ONE_LINE.replace("'", "''") + "\u202e"


def test_every_naughty_string_is_shown_as_it_is(here: Path, open_page: Open, heard: Heard) -> None:
    register = web_register(map(entry, TEXTS), BAD)
    (here / "naughty.html").write_text(render_register(register), "utf-8")
    page = open_page(here / "naughty.html")
    assert heard.trouble == []
    assert len(heard.asked) == 1
    assert page.locator("script").count() == page.locator("style").count() == 1
    attributes = page.evaluate(
        "[...document.querySelectorAll('*')].flatMap(e => [...e.attributes].map(a => a.name))"
    )
    assert not [name for name in attributes if name.startswith("on")]
    assert page.locator("a[href]:not([href^='#'])").count() == 0
    titles = page.locator("tbody th").evaluate_all("all => all.map(e => e.firstChild?.data ?? '')")
    assert titles == [str(visible(text)) for text in TEXTS]
    assert page.evaluate("document.title") == str(visible(f"{visible(BAD)} · {visible(BAD)}"))


@pytest.mark.parametrize(
    "words",
    [
        "report",
        "report last",
        "show quay",
        "show 2022-01-10",
        "meetings",
        "parties",
        "open-actions",
    ],
)
def test_no_field_of_a_file_runs(
    words: str,
    lovp: Run,
    here: Path,
    write: Callable[[str, str], Path],
    open_page: Open,
    heard: Heard,
) -> None:
    write(
        "council.yaml",
        f"council: '{TYPED}'\nname: '{TYPED}'\nparties:\n"
        f"  - {{id: chair, name: '{TYPED}', aliases: ['{TYPED} 2']}}\n",
    )
    write(
        "meetings/2022-01-10.yaml",
        f"date: 2022-01-10\ntitle: '{TYPED}'\nminutes: {{title: '{TYPED}'}}\nactions:\n"
        f"  - id: quay\n    title: '{TYPED}'\n    owner: chair\n    with: ['{TYPED} 3']\n"
        f"    topic: '{TYPED}'\n    due: {{by: 2022-02, said: '{TYPED}'}}\n    quote: '{TYPED}'\n"
        f"    number: '{TYPED}'\n    asked_by: '{TYPED}'\n    reference: '{TYPED}'\n"
        "follow_ups:\n"
        f"  - {{action: quay, status: partly, note: '{TYPED}', reference: '{TYPED}'}}\n",
    )
    assert lovp(*words.split(), "--as-of", "2022-03-01", "-o", "bad.html").code == 0
    page = open_page(here / "bad.html")
    assert heard.trouble == []
    assert len(heard.asked) == 1
    assert page.evaluate("document.title") != "run"
    assert page.locator("img, a[href^=javascript]").count() == 0
    assert page.locator("script").count() == (1 if words == "report" else 0)
    text = page.evaluate("document.body.textContent")
    assert ONE_LINE + r"\u202e" in text
    assert "\u202e" not in text


def test_the_policy_stops_what_would_come_in(
    here: Path, register_page: Path, open_page: Open, heard: Heard
) -> None:
    """As if the escaping had failed: the page's own policy lets nothing run or load."""
    text = register_page.read_text("utf-8")
    bad = (
        "<script>document.title='run'</script><img src='x.png' onerror='alert(1)'>"
        "<b style='color:red'></b>"
    )
    (here / "changed.html").write_text(text.replace("<main>", f"<main>{bad}"), "utf-8")
    page = open_page(here / "changed.html")
    assert page.evaluate("document.title") != "run"
    assert "dialog" not in heard.trouble
    refused = [text for text in heard.trouble if "Content Security Policy" in text]
    assert len(refused) >= 3
