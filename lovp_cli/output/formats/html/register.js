"use strict";
{
  const form = document.querySelector("form");
  const table = document.querySelector("table.actions");
  const shown = document.getElementById("_shown");
  const entries = (table ? [...table.tBodies] : []).map((body) => ({
    body,
    ...body.dataset,
    states: body.dataset.state.split(" "),
  }));

  // Filters

  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const textOf = (entry) => (entry.text ??= plain(entry.body.textContent));
  const fits = (entry, asked) =>
    (!asked.owner || entry.owner === asked.owner) &&
    (!asked.meeting || entry.meeting === asked.meeting) &&
    (!asked.state || entry.states.includes(asked.state)) &&
    asked.words.every((word) => textOf(entry).includes(word));

  const filter = () => {
    const { words, ...chosen } = Object.fromEntries(new FormData(form));
    const asked = { ...chosen, words: plain(words).split(/\s+/).filter(Boolean) };
    let count = 0;
    for (const entry of entries) {
      const fit = fits(entry, asked);
      if (entry.body.hidden === fit) entry.body.hidden = !fit;
      count += fit;
    }
    const said = count ? shown.dataset.some : shown.dataset.none;
    shown.textContent = said.replace("{shown}", count).replace("{all}", entries.length);
    remember();
  };

  // What is chosen stands in the address, so that it can be passed on.
  const remember = () => {
    const chosen = [...new FormData(form)].filter(([, value]) => value);
    const query = String(new URLSearchParams(chosen));
    try {
      history.replaceState(null, "", location.pathname + (query && `?${query}`) + location.hash);
    } catch {
      // Some browsers allow no other address for a file of one's own.
    }
  };
  const restore = () => {
    for (const [name, value] of new URLSearchParams(location.search)) {
      const control = form.elements.namedItem(name);
      if (!control) continue;
      control.value = value;
      if (control.selectedIndex < 0) control.value = "";
    }
  };

  // Order

  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const states = [...form.elements.state.options].map((option) => option.value);
  const keys = {
    title: (entry) => entry.body.rows[0].cells[0].textContent,
    owner: (entry) => entry.body.rows[0].cells[1].textContent,
    due: (entry) => entry.due,
    state: (entry) => String(states.indexOf(entry.states[0])),
    meeting: (entry) => entry.meeting,
  };
  const sort = (heading) => {
    const down = heading.ariaSort === "ascending";
    for (const other of table.tHead.rows[0].cells) other.ariaSort = "none";
    heading.ariaSort = down ? "descending" : "ascending";
    const keyed = entries.map((entry) => [keys[heading.dataset.by](entry), entry.body]);
    // What has no date comes last, whichever way the dates run.
    keyed.sort(([a], [b]) => !a - !b || collator.compare(a, b) * (down ? -1 : 1));
    table.append(...keyed.map(([, body]) => body));
  };

  // A link to an action shows it, opened, whatever was chosen.
  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const body = entries.find((entry) => entry.body.id === id)?.body;
    if (!id || !body) return;
    if (body.hidden) form.reset();
    body.querySelector("details").open = true;
    body.scrollIntoView();
  };

  // On paper everything is told; and a heading with a button in it is not repeated on each page.
  const buttons = new Map();
  const opened = [];
  const beforePrint = () => {
    for (const [heading, button] of buttons) heading.replaceChildren(button.textContent);
    opened.push(...document.querySelectorAll("details:not([open])"));
    for (const details of opened) details.open = true;
  };
  const afterPrint = () => {
    for (const [heading, button] of buttons) heading.replaceChildren(button);
    for (const details of opened.splice(0)) details.open = false;
  };

  if (table) {
    for (const heading of table.tHead.rows[0].cells) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      button.addEventListener("click", () => sort(heading));
      heading.append(button);
      buttons.set(heading, button);
      heading.ariaSort = "none";
    }
    table.classList.add("sorts");
    let waiting;
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(filter, 100);
    });
    // The values are reset only after the event.
    form.addEventListener("reset", () => setTimeout(filter));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    restore();
    if (location.search) filter();
    addEventListener("hashchange", follow);
    follow();
  }
  addEventListener("beforeprint", beforePrint);
  addEventListener("afterprint", afterPrint);
}
