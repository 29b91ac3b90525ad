"""PDF: reading order, rows, pages; what is locked or a picture is refused."""

from __future__ import annotations

from importlib.util import find_spec

import pytest

from lovp_cli.council.records.refusal import Refusal
from tests.minutes.readers.conftest import Read
from tests.minutes.readers.documents import Put, locked, pdf

LEFT = [f"Links staat op deze regel nummer {number}" for number in "abcdefgh"]
RIGHT = [f"Rechts staat op deze regel nummer {number}" for number in "abcdefgh"]


def _lines(texts: list[str], x: float, top: float = 700) -> list[Put]:
    return [Put(x, top - 12 * at, text) for at, text in enumerate(texts)]


def test_paragraphs_and_headings_begin_after_an_empty_line(read: Read) -> None:
    page = [
        Put(60, 780, "Verslag van de raad", 16),
        Put(60, 740, "Opening", font="F2"),
        *_lines(["De voorzitter opent om acht uur en", "heet allen welkom."], 60, 728),
        *_lines(["De agenda wordt vastgesteld."], 60, 694),
    ]
    assert read("v.pdf", pdf(page)).text == (
        "Verslag van de raad\n\nOpening\n\nDe voorzitter opent om acht uur en heet allen"
        " welkom.\n\nDe agenda wordt vastgesteld.\n"
    )


def test_pages_end_with_a_form_feed(read: Read) -> None:
    assert read("v.pdf", pdf(_lines(LEFT[:1], 60), _lines(LEFT[1:2], 60))).text == (
        f"{LEFT[0]}\n\f{LEFT[1]}\n"
    )


def test_a_paragraph_is_one_line_and_a_list_of_names_is_not(read: Read) -> None:
    names = ["Mevrouw De Vries", "De heer Jansen", "Mevrouw El Amrani"]
    wrapped = [
        "De griffier stuurt de lijst rond aan alle leden van de raad, en de voorzitter van de",
        "Adviesraad krijgt een afschrift. Hij zoekt ook uit of de vergadering kan worden ver-",
        "plaatst, en of er op 12 maart ruimte is in de zaal, want de eerste termijn van het",
        "College vraagt veel tijd, en dit wordt daarom op de lijst van de griffie gezet, met",
    ]
    last = "- een eigen punt van de lijst, die hierna nog wel wat langer door zal gaan dan hier"
    page = [*_lines(names, 60, 780), *_lines([*wrapped, last], 60, 740)]
    assert read("v.pdf", pdf(page)).text.splitlines() == [
        *names,
        "",
        f"{wrapped[0]} {wrapped[1]}",
        f"{wrapped[2]} {wrapped[3]}",
        last,
    ]


def test_a_bold_word_does_not_break_its_line(read: Read) -> None:
    page = [
        Put(60, 700, "De wethouder "),
        Put(121, 700, "zegt toe ", font="F2"),
        Put(166, 700, "dat de nota komt, en wel"),
        Put(60, 688, "voor de zomer."),
    ]
    assert read("v.pdf", pdf(page)).text == (
        "De wethouder zegt toe dat de nota komt, en wel voor de zomer.\n"
    )


@pytest.mark.parametrize("together", [False, True])
def test_two_columns_are_read_one_after_the_other(read: Read, *, together: bool) -> None:
    """Whether a program writes them column by column or line by line."""
    head = Put(60, 780, "Verslag van de regiotafel", 14)
    left, right = _lines(LEFT, 60), _lines(RIGHT, 310)
    body = [put for pair in zip(left, right, strict=True) for put in pair]
    foot = Put(290, 30, "7")
    page = [head, *(body if together else [*left, *right]), foot]
    expected = ["Verslag van de regiotafel", "", *LEFT, "", *RIGHT, "", "7"]
    assert read("v.pdf", pdf(page)).text.splitlines() == expected


def test_a_row_of_a_table_is_one_line(read: Read) -> None:
    """Cells are written one by one, each with all its lines, and may be set in the middle."""
    page = [
        Put(60, 720, "Nr"),
        Put(100, 720, "Actie"),
        Put(300, 720, "Wie"),
        Put(400, 720, "Wanneer"),
    ]
    for at, task in enumerate(("de nota", "de brief", "het plan")):
        top = 700 - 30 * at
        page += [
            Put(60, top - 6, f"{at + 1}"),
            *_lines([f"Stuurt {task} over parkeren", "rond"], 100, top),
        ]
        page += [Put(300, top - 6, "griffie"), Put(400, top - 6, "1 mei")]
    assert read("v.pdf", pdf(page)).text.splitlines() == [
        "Nr\tActie\tWie\tWanneer",
        "1\tStuurt de nota over parkeren rond\tgriffie\t1 mei",
        "2\tStuurt de brief over parkeren rond\tgriffie\t1 mei",
        "3\tStuurt het plan over parkeren rond\tgriffie\t1 mei",
    ]


def test_a_number_far_from_its_words_is_a_cell(read: Read) -> None:
    page = []
    for at in range(4):
        page += [Put(60, 700 - 12 * at, f"{at + 1}"), Put(130, 700 - 12 * at, "De nota sturen")]
    assert read("v.pdf", pdf(page)).text == (
        "1\tDe nota sturen\n2\tDe nota sturen\n3\tDe nota sturen\n4\tDe nota sturen\n"
    )


def test_a_bullet_stays_before_its_words(read: Read) -> None:
    page = []
    for at, mark in enumerate(("•", "-", "2.1", "\x7f")):
        top = 700 - 24 * at
        page += [
            Put(60, top, mark),
            *_lines(["De griffie zoekt het uit en", "meldt het."], 78, top),
        ]
    words = "De griffie zoekt het uit en meldt het.\n"
    assert read("v.pdf", pdf(page)).text == f"• {words}- {words}2.1 {words}• {words}"


def test_a_page_on_its_side(read: Read) -> None:
    """The letters are turned, and the page with them."""
    data = pdf(_lines(LEFT[:2], 60), rotate=90)
    data = data.replace(b"1 0 0 1 60 700", b"0 1 -1 0 60 700").replace(
        b"1 0 0 1 60 688", b"0 1 -1 0 72 700"
    )
    assert read("v.pdf", data).text == "\n".join(LEFT[:2]) + "\n"


def test_what_needs_no_password_is_read(read: Read) -> None:
    page = _lines(LEFT, 60)
    assert read("v.pdf", locked(pdf(page), "")).text == read("w.pdf", pdf(page)).text


def test_refused(read: Read) -> None:
    page = _lines(LEFT, 60)
    whole = pdf(page)
    for data, reason in (
        (locked(whole, "geheim"), "v.pdf: protected by a password: save it without one"),
        (
            pdf([Put(290, 30, "1")], [Put(290, 30, "2")]),
            "v.pdf: a scan, pictures of pages without text: have its text recognised (OCR) first",
        ),
        (b"%PDF-1.4\nniets", None),
        (whole[:400], None),
    ):
        with pytest.raises(Refusal) as refused:
            read("v.pdf", data)
        (line,) = refused.value.lines
        assert line == reason if reason else line.startswith("v.pdf: a damaged PDF (")


@pytest.mark.skipif(find_spec("cryptography") is not None, reason="cryptography is installed")
def test_a_cipher_that_needs_a_library(read: Read) -> None:
    long, short = b"<" + b"00" * 48 + b">", b"<" + b"00" * 32 + b">"
    cipher = (
        b"/Encrypt << /Filter /Standard /V 5 /R 6 /Length 256 /P -4 /StmF /S /StrF /S"
        b" /CF << /S << /CFM /AESV3 >> >> /O %s /U %s /OE %s /UE %s /Perms <%s> >> /ID [<00> <00>]"
    ) % (long, long, short, short, b"00" * 16)
    data = pdf(_lines(LEFT, 60)).replace(b"/Root 1 0 R", b"/Root 1 0 R " + cipher)
    with pytest.raises(Refusal) as refused:
        read("v.pdf", data)
    assert refused.value.lines == (
        (
            "v.pdf: encrypted: save it without protection;"
            " or, if it opens without a password, type: pip install cryptography"
        ),
    )


def test_a_page_that_is_a_picture_is_named(read: Read) -> None:
    extracted = read("v.pdf", pdf(_lines(LEFT, 60), [], _lines(RIGHT, 60)))
    assert extracted.notes == ("v.pdf: hardly any text on page 2: is it a picture?",)
    assert extracted.text.count("\f") == 2
