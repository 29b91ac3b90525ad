"""A page, or the whole register, as one self-contained HTML file."""

from __future__ import annotations

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import labels
from lovp_cli.output.formats.escaping import visible, visible_parts
from lovp_cli.output.formats.html.drawing import drawing
from lovp_cli.output.formats.libraries import check_library
from lovp_cli.output.formats.setting import Imprint
from lovp_cli.output.page import Bars, Facts, Line, Mark, Note, Page, Table
from lovp_cli.output.web_register import WebRegister

if TYPE_CHECKING:
    from jinja2 import Environment

_BLOCKS = {Table: "table", Facts: "facts", Bars: "bars", Note: "note"}


def render(page: Page, imprint: Imprint) -> str:
    """A page, without a script. Raises LibraryMissing."""
    day = day_in_words(imprint.day, imprint.language)
    return _rendered(
        "page.html", {"page": page, "council": imprint.council, "day": day}, imprint.language
    )


def render_register(register: WebRegister) -> str:
    """The register, with the script that filters and sorts it. Raises LibraryMissing."""
    values = {"register": register, "drawings": [drawing(chart) for chart in register.charts]}
    return _rendered("register.html", values, register.language, script=_text("register.js"))


def _rendered(template: str, values: dict[str, Any], language: str, script: str = "") -> str:
    html = _environment().get_template(template)
    from markupsafe import Markup

    style = _text("style.css")
    return html.render(
        **values,
        labels=labels(language),
        language=language,
        policy=_policy(style, script),
        # Both are our own, and their bytes are those that the policy names.
        style=Markup(style),  # noqa: S704
        script=Markup(script),  # noqa: S704
    ).rstrip("\n")


def _policy(style: str, script: str) -> str:
    """A Content-Security-Policy under which nothing is loaded, and no more than these two run."""
    scripts = f"script-src {_source(script)}; " if script else ""
    return (
        f"default-src 'none'; style-src {_source(style)}; {scripts}"
        "base-uri 'none'; form-action 'none'"
    )


def _source(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode('ascii')}'"


def _text(name: str) -> str:
    """A file beside the templates; its line endings are those that a browser hashes."""
    return files(__package__).joinpath(name).read_text("utf-8")


def _environment() -> Environment:
    check_library("jinja2", "Jinja2", "a web page")
    from jinja2 import Environment, PackageLoader, StrictUndefined

    environment = Environment(
        loader=PackageLoader(__package__),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    # Whatever is written into a page passes here first, and is then escaped.
    environment.finalize = _shown
    environment.filters["spans"] = _spans
    environment.tests["block"] = lambda block, name: _BLOCKS[type(block)] == name
    return environment


def _shown(value: object) -> object:
    return visible(value) if type(value) is str else value


def _spans(spans: Line) -> list[tuple[str, Mark]]:
    """The parts of a line, made safe to show, with the blanks between them; and their marks."""
    from markupsafe import escape

    texts = visible_parts(span.text for span in spans)
    return [(escape(text), span.mark) for text, span in zip(texts, spans, strict=True)]
