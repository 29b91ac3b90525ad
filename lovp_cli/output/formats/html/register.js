"use strict";
{
  const form = document.querySelector("form");
  const table = document.querySelector("table.actions");
  const shown = document.getElementById("_shown");
  const entries = table ? [...table.tBodies] : [];

  // Filters

  const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = new Map();
  const textOf = (entry) => {
    if (!texts.has(entry)) texts.set(entry, plain(entry.textContent));
    return texts.get(entry);
  };
  const fits = (entry, asked) =>
    (!asked.owner || entry.dataset.owner === asked.owner) &&
    (!asked.meeting || entry.dataset.meeting === asked.meeting) &&
    (!asked.state || entry.dataset.state.split(" ").includes(asked.state)) &&
    asked.words.every((word) => textOf(entry).includes(word));

  const filter = () => {
    const { words, ...chosen } = Object.fromEntries(new FormData(form));
    const asked = { ...chosen, words: plain(words).split(/\s+/).filter(Boolean) };
    let count = 0;
    for (const entry of entries) {
      const fit = fits(entry, asked);
      entry.hidden = !fit;
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
    title: (entry) => entry.rows[0].cells[0].textContent,
    owner: (entry) => entry.rows[0].cells[1].textContent,
    due: (entry) => entry.dataset.due,
    state: (entry) => String(states.indexOf(entry.dataset.state.split(" ")[0])),
    meeting: (entry) => entry.dataset.meeting,
  };
  const sort = (heading) => {
    const down = heading.ariaSort === "ascending";
    for (const other of table.tHead.rows[0].cells) other.ariaSort = "none";
    heading.ariaSort = down ? "descending" : "ascending";
    const keyed = entries.map((entry) => [keys[heading.dataset.by](entry), entry]);
    // What has no date comes last, whichever way the dates run.
    keyed.sort(([a], [b]) => !a - !b || collator.compare(a, b) * (down ? -1 : 1));
    table.append(...keyed.map(([, entry]) => entry));
  };

  // A link to an action shows it, opened, whatever was chosen.
  const follow = () => {
    const entry = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!entries.includes(entry)) return;
    if (entry.hidden) form.reset();
    entry.querySelector("details").open = true;
    entry.scrollIntoView();
  };

  // On paper everything is told.
  let opened = [];
  const open = () => {
    opened = [...document.querySelectorAll("details:not([open])")];
    for (const details of opened) details.open = true;
  };
  const close = () => {
    for (const details of opened) details.open = false;
  };

  if (table) {
    for (const heading of table.tHead.rows[0].cells) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...heading.childNodes);
      button.addEventListener("click", () => sort(heading));
      heading.append(button);
      heading.ariaSort = "none";
    }
    table.classList.add("sorts");
    let waiting;
    form.addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(filter, 100);
    });
    // The values are reset only after the event.
    form.addEventListener("reset", () => queueMicrotask(() => setTimeout(filter)));
    form.addEventListener("submit", (event) => event.preventDefault());
    form.hidden = false;
    restore();
    if (location.search) filter();
    addEventListener("hashchange", follow);
    follow();
  }
  addEventListener("beforeprint", open);
  addEventListener("afterprint", close);
}
