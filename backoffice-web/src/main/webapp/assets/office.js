// Keeps the address in step with the list that is shown, and says so when a request got no answer.
(() => {
  const trouble = document.getElementById("trouble");
  if (!window.jQuery || !trouble) {
    return;
  }
  jQuery(document)
    .on("pfAjaxSuccess pfAjaxComplete", (event, xhr, settings, args) => {
      if (args && args.address && location.pathname + location.search !== args.address) {
        history.replaceState(history.state, "", args.address);
      }
    })
    .on("pfAjaxStart", () => { trouble.hidden = true; })
    .on("pfAjaxError", () => { trouble.hidden = false; });
})();
