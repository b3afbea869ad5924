// Takes what was just done out of the address, so that reading the page again does not say it again.
{
  const here = new URL(location.href);
  if (here.searchParams.has("done") || here.searchParams.has("told")) {
    here.searchParams.delete("done");
    here.searchParams.delete("told");
    history.replaceState(history.state, "", here.pathname + here.search + here.hash);
  }
}

// Closes an open part of the menu by Escape, and when the reader goes on elsewhere. Without this a part is closed by its own word.
(() => {
  const shut = (except) => {
    for (const part of document.querySelectorAll(".screens .part[open]")) {
      if (part !== except) {
        part.open = false;
      }
    }
  };
  const wide = matchMedia("(min-width: 40.01rem)");
  const leave = (event) => {
    if (wide.matches) {
      shut(event.target.closest(".screens .part"));
    }
  };
  document.addEventListener("focusin", leave);
  document.addEventListener("pointerdown", leave);
  document.addEventListener("keydown", (event) => {
    const part = document.querySelector(".screens .part[open]");
    if (event.key === "Escape" && part && wide.matches) {
      shut();
      part.querySelector("summary").focus();
    }
  });
})();
