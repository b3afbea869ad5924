// Lets an interview of a draft be dragged to a free turn of the same company, in which the person meets nobody else. Where it
// is let go, the form that moves it is sent: it says what will be and asks. Without this its number leads to the same form.
(() => {
  const form = document.getElementById("moving");
  const table = document.querySelector("table.grid");
  if (!form || !table) {
    return;
  }
  let dragged;
  const goal = (event) => event.target.closest("td.goal");
  const over = (cell) => {
    table.querySelector("td.over")?.classList.remove("over");
    cell?.classList.add("over");
  };
  table.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("a[data-meeting]");
    if (!dragged) {
      return;
    }
    event.dataTransfer.effectAllowed = "move";
    const meets = [...table.querySelectorAll("a[data-meeting]")]
      .filter((each) => each !== dragged && each.dataset.person === dragged.dataset.person)
      .map((each) => each.closest("td").dataset.turn);
    const { host } = dragged.closest("tr").dataset;
    for (const cell of table.querySelectorAll("td.free")) {
      const open = cell.parentElement.dataset.host === host && !meets.includes(cell.dataset.turn);
      cell.classList.toggle("goal", open);
    }
  });
  table.addEventListener("dragover", (event) => {
    const cell = goal(event);
    over(cell);
    if (cell) {
      event.preventDefault();
      event.dataTransfer.dropEffect = "move";
    }
  });
  table.addEventListener("drop", (event) => {
    const cell = goal(event);
    if (cell && dragged) {
      event.preventDefault();
      form.elements.meeting.value = dragged.dataset.meeting;
      form.elements.turn.value = cell.dataset.turn;
      form.elements.seat.value = cell.parentElement.dataset.seat;
      form.submit();
    }
  });
  table.addEventListener("dragend", () => {
    over(null);
    dragged = null;
    for (const cell of table.querySelectorAll("td.goal")) {
      cell.classList.remove("goal");
    }
  });
})();
