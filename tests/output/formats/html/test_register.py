"""The register as a page, as somebody uses it who has a keyboard and a browser."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.output.formats.html.conftest import Heard, Open, said

OPEN, LATE, ALL = 8, 3, 9


def shown(page: Page) -> list[str]:
    """The ids of the actions that can be seen, in order."""
    found: list[str] = page.evaluate(
        "[...document.querySelectorAll('tbody[id]')].filter(e => !e.hidden).map(e => e.id)"
    )
    return found


def test_nothing_else_is_asked_for_and_nothing_goes_wrong(
    register_page: Path, open_page: Open, heard: Heard
) -> None:
    page = open_page(register_page)
    assert heard.asked == [register_page.resolve().as_uri()]
    assert heard.trouble == []
    assert len(shown(page)) == ALL


def test_words_are_looked_for_by_keyboard(register_page: Path, open_page: Open) -> None:
    page = open_page(register_page)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "naar de actiepunten"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    page.keyboard.type("MÍT  bestúur")
    said(page, "2 van 9 actiepunten getoond")
    assert shown(page) == ["mit-governance", "mit-structuur"]
    for _ in range(4):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    said(page, "9 van 9 actiepunten getoond")


def test_owner_state_and_meeting_are_chosen_by_keyboard(
    register_page: Path, open_page: Open
) -> None:
    page = open_page(register_page)
    page.focus("#_words")
    page.keyboard.press("Tab")
    page.keyboard.type("minister")
    said(page, "6 van 9 actiepunten getoond")
    page.keyboard.press("Tab")
    page.keyboard.type("te l")
    said(page, "2 van 9 actiepunten getoond")
    assert shown(page) == ["mit-governance", "commissie-bos-presentatie"]
    page.keyboard.press("Tab")
    page.keyboard.type("27")
    said(page, "2 van 9 actiepunten getoond")
    assert page.evaluate("document.activeElement.value") == "2021-09-27"


def test_nothing_that_fits_is_said(register_page: Path, open_page: Open) -> None:
    page = open_page(register_page)
    page.fill("#_words", "nergens")
    said(page, "geen actiepunt past hierbij")
    assert shown(page) == []


@pytest.mark.parametrize(
    ("chosen", "count"),
    [("open", OPEN), ("late", LATE), ("partly", 1), ("settled", 1)],
)
def test_states_are_those_of_the_register(
    chosen: str, count: int, register_page: Path, open_page: Open
) -> None:
    page = open_page(register_page)
    page.select_option("#_state", chosen)
    said(page, f"{count} van 9 actiepunten getoond")


def test_columns_are_sorted_by_keyboard(register_page: Path, open_page: Open) -> None:
    page = open_page(register_page)
    heading = page.locator("th", has_text="Termijn").first
    assert heading.get_attribute("aria-sort") == "none"
    heading.locator("button").focus()
    page.keyboard.press("Enter")
    assert heading.get_attribute("aria-sort") == "ascending"
    dates = page.evaluate("[...document.querySelectorAll('tbody[id]')].map(e => e.dataset.due)")
    dated = [day for day in dates if day]
    assert dated == sorted(dated)
    assert dates[: len(dated)] == dated
    page.keyboard.press("Enter")
    assert heading.get_attribute("aria-sort") == "descending"
    back = page.evaluate("[...document.querySelectorAll('tbody[id]')].map(e => e.dataset.due)")
    assert back == [*reversed(dated), *[""] * (len(dates) - len(dated))]
    page.locator("th button", has_text="Status").click()
    assert heading.get_attribute("aria-sort") == "none"
    assert page.locator("tbody span.state").all_text_contents() == (
        ["openstaand"] * 5 + ["te laat"] * 3 + ["voldaan"]
    )


def test_a_link_leads_to_an_action_and_opens_it(register_page: Path, open_page: Open) -> None:
    page = open_page(register_page, "#mit-governance")
    assert page.evaluate("document.querySelector('#mit-governance details').open")
    assert page.locator("#mit-governance blockquote").is_visible()
    page.fill("#_words", "personeelsplan")
    said(page, "1 van 9 actiepunten getoond")
    page.evaluate("location.hash = 'tekort-2021'")
    said(page, "9 van 9 actiepunten getoond")
    assert page.locator("#tekort-2021 blockquote").is_visible()


def test_what_is_chosen_stands_in_the_address(register_page: Path, open_page: Open) -> None:
    page = open_page(register_page)
    page.select_option("#_owner", "minister")
    page.fill("#_words", "MIT &#")
    page.wait_for_url("**?words=MIT+%26%23&owner=minister")
    page.reload()
    assert page.input_value("#_owner") == "minister"
    assert page.input_value("#_words") == "MIT &#"
    page = open_page(register_page, "?owner=nobody&state=late&constructor=1")
    said(page, "3 van 9 actiepunten getoond")
    assert page.input_value("#_owner") == ""


def test_without_javascript_everything_is_there_and_no_control_is(
    register_page: Path, open_page: Open
) -> None:
    page = open_page(register_page, java_script_enabled=False)
    assert page.locator("tbody[id]").count() == ALL
    assert not page.locator("form").is_visible()
    assert page.locator("th button").count() == 0
    page.locator("#mit-governance summary").click()
    assert page.locator("#mit-governance blockquote").is_visible()


def test_pictures_have_their_figures(register_page: Path, open_page: Open) -> None:
    page = open_page(register_page)
    pictures = page.locator("figure.picture")
    assert pictures.count() == 3
    for picture in pictures.all():
        assert picture.locator("svg[role=img][aria-label]").count() >= 1
        picture.locator("summary").click()
        assert picture.locator("table.figures").is_visible()
    assert pictures.nth(1).locator("tbody tr").first.inner_text().split("\t") == [
        "minister van Justitie en Veiligheid", "2", "4", "0", "0", "0",
    ]  # fmt: skip
    assert pictures.nth(1).locator("svg").first.get_attribute("aria-label") == (
        "openstaand, te laat 2, openstaand, niet te laat 4"
    )


def test_paper_tells_everything_and_has_no_controls(register_page: Path, open_page: Open) -> None:
    for settings in ({}, {"java_script_enabled": False}):
        page = open_page(register_page, color_scheme="dark", **settings)
        page.emulate_media(media="print", color_scheme="dark")
        assert not page.locator("form").is_visible()
        assert page.locator("#mit-governance blockquote").is_visible()
        assert page.locator("figure.picture table").first.is_visible()
    page = open_page(register_page, color_scheme="dark")
    page.emulate_media(media="print", color_scheme="dark")
    assert page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == (
        "rgb(255, 255, 255)"
    )


def test_no_page_is_wider_than_a_phone_or_a_screen_at_200_percent(
    all_pages: list[Path], open_page: Open
) -> None:
    for file in all_pages:
        page = open_page(file)
        page.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)")
        for width in (320, 640):
            page.set_viewport_size({"width": width, "height": 640})
            assert page.evaluate("document.documentElement.scrollWidth") <= width, file.name


def test_focus_can_be_seen(register_page: Path, open_page: Open) -> None:
    page = open_page(register_page)
    for _ in range(12):
        page.keyboard.press("Tab")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none"
