// Makes "/" lead to the search, prints a paper, keeps the counts of today fresh while somebody is at the desk, keeps what is typed into long texts until it is saved, keeps the address
// and the language links in step with the list that is shown, and says so when a request got no answer.
(() => {
  const find = document.getElementById("find");
  if (find) {
    document.addEventListener("keydown", (event) => {
      const typing = event.target.closest("input, select, textarea, [contenteditable]");
      if (event.key === "/" && !typing && !event.ctrlKey && !event.altKey && !event.metaKey) {
        event.preventDefault();
        find.focus();
        find.select();
      }
    });
  }
  const print = document.getElementById("print");
  if (print) {
    print.addEventListener("click", () => window.print());
  }
  // Nobody's session goes on because of the counts: they rest ten minutes after the last touch.
  const live = document.getElementById("live");
  if (live) {
    let touched = Date.now();
    for (const touch of ["pointerdown", "keydown", "scroll"]) {
      addEventListener(touch, () => { touched = Date.now(); }, { passive: true });
    }
    setInterval(async () => {
      const resting = document.hidden || Date.now() - touched > 600000 || live.contains(document.activeElement);
      if (resting) {
        return;
      }
      try {
        const answer = await fetch(`${location.pathname}?live=true`);
        const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("live");
        if (answer.ok && fresh) {
          live.replaceChildren(...fresh.childNodes);
        }
      } catch {
        // The link reads again when the network is back.
      }
    }, 30000);
  }
  // What was typed over versions that are no longer the newest is not brought back: it would hide what was saved since.
  for (const field of document.querySelectorAll("textarea[data-kept]")) {
    const key = `${field.dataset.kept}#${field.id}`;
    const seen = field.dataset.seen;
    const keep = () => sessionStorage.setItem(key, JSON.stringify({ seen, typed: field.value }));
    const before = JSON.parse(sessionStorage.getItem(key) || "null");
    if (field.dataset.unsaved === "true") {
      keep();
    } else if (before && before.seen === seen && before.typed !== field.value) {
      field.value = before.typed;
      document.getElementById("restored").hidden = false;
    }
    field.addEventListener("input", keep);
  }
  const trouble = document.getElementById("trouble");
  if (!window.jQuery || !trouble) {
    return;
  }
  const show = (address) => {
    history.replaceState(history.state, "", address);
    document.getElementById("list").scrollIntoView();
    for (const link of document.querySelectorAll(".languages a")) {
      const other = new URL(address, location.href);
      other.searchParams.set("language", link.hreflang);
      link.href = other.pathname + other.search;
    }
  };
  jQuery(document)
    .on("pfAjaxSuccess pfAjaxComplete", (event, xhr, settings, args) => {
      if (args && args.address && location.pathname + location.search !== args.address) {
        show(args.address);
      }
    })
    .on("pfAjaxStart", () => { trouble.hidden = true; })
    .on("pfAjaxError", () => { trouble.hidden = false; });
})();
