"""HTML: what a reader of the page sees, each paragraph and row on one line."""

from __future__ import annotations

import pytest

from lovp_cli.council.records.refusal import Refusal
from tests.minutes.readers.conftest import Read


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (
            (
                "<html><head><title>weg</title><style>p{}</style></head><body><nav><a>weg</a></nav>"
                "<h1>Verslag</h1><p>De  <b>voorzitter</b>\nopent.<br>Daarna<p>de agenda &amp; meer"
            ),
            "Verslag\n\nDe voorzitter opent.\nDaarna\n\nde agenda & meer\n",
        ),
        (
            "<ul><li>een<li>twee</li></ul><ol><li><p>drie</p></li><li>vier <i>en</i> vijf</ol>los",
            "• een\n• twee\n1. drie\n2. vier en vijf\n\nlos\n",
        ),
        (
            "<table><tr><th>Actie<th>Wie</tr><tr><td><p>Nota</p><p>sturen</p><td>griffie</table>na",
            "Actie\tWie\nNota sturen\tgriffie\n\nna\n",
        ),
        (
            "<table><tr><td><h2>Kop</h2><table><tr><td>a<td>b</tr></table></td><td>zij</td></tr></table>",
            "Kop\n\na\tb\n\nzij\n",
        ),
        ("<p>open<script>weg</script> en dicht", "open en dicht\n"),
        ("</td></tr></table><td>los</p></ul>", "los\n"),
    ],
)
def test_what_is_seen(read: Read, given: str, expected: str) -> None:
    assert read("v.html", given.encode()).text == expected


def test_a_page_is_known_by_its_beginning(read: Read) -> None:
    assert read("v.txt", b"\n<!DOCTYPE html><p>een<p>twee").text == "een\n\ntwee\n"
    assert read("v.txt", b"<p>een").text == "<p>een\n"


def test_the_declared_encoding(read: Read) -> None:
    head = '<meta http-equiv="Content-Type" content="text/html; charset=%s"><p>één'
    for name, note in (("windows-1252", 0), ("utf-8", 0), ("niets", 0)):
        data = (head % name).encode("cp1252" if name == "windows-1252" else "utf-8")
        extracted = read("v.html", data)
        assert (extracted.text, len(extracted.notes)) == ("één\n", note)
    assert len(read("v.html", "<p>één".encode("cp1252")).notes) == 1


def test_damaged(read: Read) -> None:
    with pytest.raises(Refusal) as refused:
        read("v.html", b"<p>een<![a>")
    (line,) = refused.value.lines
    assert line.startswith("v.html: damaged HTML (")


@pytest.mark.parametrize("part", ["<a ", "<a x='", "<!--", "<![CDATA[", "</a ", "<svg></p>"])
def test_what_is_never_closed_takes_no_time(read: Read, part: str) -> None:
    """Each of these takes the parser minutes if it is given them as they are."""
    assert read("v.html", b"<p>een</p>" + part.encode() * 100_000).text.startswith("een\n")


def test_pictures_in_letters_do_not_count(read: Read) -> None:
    picture = b'<img src="data:image/png;base64,' + b"A" * (9 << 20) + b'">'
    assert read("v.html", b"<p>een" + picture).text == "een\n"
    with pytest.raises(Refusal, match=r"^v\.html: larger than 8 MiB: save the minutes alone"):
        read("v.html", b"<p>" + b"een " * (3 << 20))
