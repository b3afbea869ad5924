// The drawn calendar marks the office's day, as the server knows it, and not the day of the reader's machine.
function markToday() {
  this.cfg.options.now = document.getElementById("today").dataset.day;
}
