"""Filtering stays quick: ten times as many actions take not much more than ten times as long."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page

from lovp_cli.output.formats.html.rendering import render_register
from tests.output.formats.html.conftest import Open
from tests.output.formats.html.values import entry, web_register

# From the change of a filter until the page is laid out anew, in milliseconds; the best of some.
FILTERING = """async () => {
  const status = document.querySelector('[role=status]');
  const owner = document.querySelector('#_owner');
  const times = [];
  for (const value of ['party 1', '', 'party 2', '', 'party 3', '']) {
    owner.value = value;
    const changed = new Promise(done => new MutationObserver((_, seen) => {
      seen.disconnect();
      document.body.offsetHeight;
      done(performance.now());
    }).observe(status, {childList: true}));
    const begun = performance.now();
    owner.dispatchEvent(new Event('input', {bubbles: true}));
    times.push(await changed - begun - WAITING);
  }
  return Math.min(...times);
}"""
WAITING = 100  # The pause after which typed words are looked for.


def took(page: Page) -> float:
    # Below this a measurement says nothing.
    return max(page.evaluate(FILTERING.replace("WAITING", str(WAITING))), 5)


def test_filtering_takes_time_by_the_number_of_actions(here: Path, open_page: Open) -> None:
    times = []
    for count in (400, 4000):
        entries = (entry(f"party {number % 7}") for number in range(count))
        (here / "large.html").write_text(render_register(web_register(entries, "x")), "utf-8")
        times.append(took(open_page(here / "large.html")))
    assert times[1] < 40 * times[0]
