"""axe-core finds nothing against WCAG 2.1, A and AA, in any sight of any page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.output.formats.html.conftest import Open, said, violations

SIGHTS: dict[str, dict[str, Any]] = {
    "light": {},
    "dark": {"color_scheme": "dark"},
    "phone": {"viewport": {"width": 320, "height": 640}},
    "dark phone": {"color_scheme": "dark", "viewport": {"width": 320, "height": 640}},
}


@pytest.mark.parametrize("sight", SIGHTS)
def test_the_register(sight: str, register_page: Path, open_page: Open) -> None:
    page = open_page(register_page, **SIGHTS[sight])
    assert violations(page) == []
    page.evaluate("document.querySelectorAll('details').forEach(e => e.open = true)")
    page.locator("th button").nth(2).click()
    page.select_option("#_state", "late")
    said(page, "3 van 9 actiepunten getoond")
    assert violations(page) == []


@pytest.mark.parametrize("sight", ["light", "dark phone"])
def test_every_page(sight: str, all_pages: list[Path], open_page: Open) -> None:
    for file in all_pages[1:]:
        assert violations(open_page(file, **SIGHTS[sight])) == [], file.name


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_language_is_set(
    language: str, lovp: Any, here: Path, shipped: Path, open_page: Open
) -> None:
    for words in (("report",), ("report", "last")):
        assert lovp(*words, "--lang", language, "-o", f"{language}.html", "--force").code == 0
        assert (
            open_page(here / f"{language}.html").locator("html").get_attribute("lang") == language
        )
