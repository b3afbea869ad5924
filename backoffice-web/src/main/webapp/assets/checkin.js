// A door: finds people, checks them in and undoes it, counts, reads tickets by camera, and goes on without a network.
(() => {
  if (window.PrimeFaces && window.PrimeFaces.isStandIn) {
    delete window.PrimeFaces;
  }
  const door = document.getElementById("door");
  const address = door.dataset.address;
  const event = door.dataset.event;
  const managing = door.dataset.managing === "true";
  const byId = (id) => document.getElementById(id);
  const text = byId("text");
  const result = byId("result");
  const rows = byId("rows");
  const words = new Map([...document.querySelectorAll("#words > div")].map((each) => [each.dataset.word, each]));
  let connected = true;

  const ask = (what) => doors.ask(address, what);
  const digits = (typed) => typed.normalize("NFKC").replace(/[^0-9]/g, "");
  const isNumber = (typed) => /^[Kk]?[0-9 ー‐-―−-]+$/.test(typed.normalize("NFKC")) && digits(typed).length === 10;
  const numberOf = (typed) => digits(typed).replace(/^(...)(....)(...)$/, "K$1-$2-$3");
  const since = (moment) => moment ? " " + moment : "";

  const show = (name, more) => {
    const word = words.get(name);
    result.dataset.word = name;
    result.hidden = false;
    byId("word").textContent = word.children[0].textContent;
    byId("told").textContent = word.children[1].textContent + (more ? " " + more : "");
  };

  const line = async () => {
    const waiting = doors.able ? (await doors.unsent()).length : 0;
    byId("offline").hidden = connected;
    byId("waiting").hidden = waiting === 0;
    byId("waiting-count").textContent = waiting;
    if (waiting === 0 && connected && result.dataset.word === "KEPT") {
      result.hidden = true;
    }
  };

  const count = (counts) => {
    for (const each of document.querySelectorAll("[data-count]")) {
      const [audience, what] = each.dataset.count.split(".");
      each.textContent = counts[audience] ? counts[audience][what] : 0;
    }
  };

  const countKept = async () => {
    const counts = {};
    for (const ticket of Object.values(await doors.tickets(event))) {
      const own = counts[ticket.audience] ||= { expected: 0, here: 0, walkIns: "–" };
      own.here += ticket.here ? 1 : 0;
      own.expected += ticket.place && !ticket.here ? 1 : 0;
    }
    count(counts);
  };

  const failed = async (problem) => {
    connected = false;
    byId("signed-out").hidden = problem.message !== "signed out";
    await line();
  };

  const button = (label, kind, pressed) => {
    const made = document.createElement("button");
    made.type = "button";
    made.className = "button " + kind;
    made.textContent = label;
    made.addEventListener("click", pressed);
    return made;
  };

  const part = (kind, content) => {
    const made = document.createElement("span");
    made.className = kind;
    made.textContent = content;
    return made;
  };

  // Taking a check-in back is asked once more: the same button says so and waits for a second press.
  const undo = (pressed) => {
    const made = button(door.dataset.undo, "outlined", () => {
      if (made.dataset.sure) {
        return pressed();
      }
      made.dataset.sure = "yes";
      made.textContent = door.dataset.undoSure;
      setTimeout(() => {
        delete made.dataset.sure;
        made.textContent = door.dataset.undo;
      }, 6000);
    });
    return made;
  };

  const correction = (guest) => {
    const made = document.createElement("a");
    made.href = guest.correct;
    made.textContent = door.dataset.correct;
    return made;
  };

  const act = (guest, item) => {
    const pressed = (kind) => () => press(guest.number, kind, guest, item);
    if (door.dataset.closed) {
      return guest.correct && guest.state !== "DUPLICATE" ? correction(guest) : null;
    }
    if (["HERE", "WALK_IN"].includes(guest.state)) {
      return undo(pressed("OUT"));
    }
    if (["EXPECTED", "NO_SHOW"].includes(guest.state)) {
      return button(door.dataset.in, "filled", pressed("IN"));
    }
    return guest.state === "WAITING" && managing && guest.id
      ? button(door.dataset.admit, "outlined", () => admit(guest, item)) : null;
  };

  const draw = (guest, item) => {
    const badge = part("badge state-" + guest.state, words.get(guest.state).children[0].textContent);
    const who = document.createElement("p");
    who.append(part("name", guest.name || ""), part("company", guest.company || ""), part("number", guest.number));
    const how = document.createElement("p");
    how.append(badge, part("since", since(guest.since)));
    const action = act(guest, item);
    item.replaceChildren(who, how, ...(action ? [action] : []));
  };

  const list = (guests) => {
    rows.replaceChildren(...guests.map((guest) => {
      const item = document.createElement("li");
      draw(guest, item);
      return item;
    }));
  };

  const settle = async (guest, item, answer) => {
    guest.state = { UNDONE: "EXPECTED", ALREADY: "HERE", KEPT: "HERE", FOREIGN: "UNKNOWN", EARLY: "EXPECTED", LATE: "NO_SHOW" }[answer.outcome]
      || answer.outcome;
    guest.since = answer.since;
    if (words.has(guest.state) && item) {
      draw(guest, item);
    }
    const tickets = await doors.tickets(event);
    if (tickets[guest.number] && ["HERE", "WALK_IN", "EXPECTED", "NO_SHOW"].includes(guest.state)) {
      tickets[guest.number].here = ["HERE", "WALK_IN"].includes(guest.state);
      await doors.keepTickets(event, tickets);
    }
  };

  // Without a network the kept numbers say whether a ticket is good; the press waits.
  const pressKept = async (id, number, kind) => {
    const ticket = (await doors.tickets(event))[number];
    if (!ticket) {
      return { outcome: "NOT_LISTED" };
    }
    if (kind === "IN" && ticket.here) {
      return { outcome: "ALREADY" };
    }
    if (kind === "IN" && !ticket.place) {
      return { outcome: { WAITING: "WAITING", UNCONFIRMED: "WAITING", DUPLICATE: "DUPLICATE" }[ticket.state] || "CANCELLED" };
    }
    await doors.queue({ id, number, kind, door: Number(byId("which").value), at: Date.now(), address });
    return { outcome: kind === "IN" ? "KEPT" : "UNDONE" };
  };

  const press = async (number, kind, known, item) => {
    const id = crypto.randomUUID();
    const what = { do: "press", id, number, kind, door: byId("which").value, ...(known ? {} : { named: "yes" }) };
    let answer;
    try {
      if (doors.able) {
        await doors.send();
      }
      answer = await ask(what);
      connected = true;
    } catch (problem) {
      await failed(problem);
      if (!doors.able) {
        return show("NO_NETWORK");
      }
      answer = await pressKept(id, number, kind);
    }
    if (answer.refused) {
      return refuse(answer.refused);
    }
    show(answer.outcome, answer.event || since(answer.since));
    const guest = known || (answer.rows && answer.rows[0]) || { number, state: "UNKNOWN" };
    if (!known) {
      list(["UNKNOWN", "FOREIGN", "NOT_LISTED"].includes(answer.outcome) ? [] : [guest]);
    }
    if (doors.able) {
      await settle(guest, item || rows.firstElementChild, known || !answer.rows ? answer : { ...answer, outcome: guest.state });
    }
    await refresh();
  };

  const refuse = (why) => {
    show("NOBODY", why);
    byId("told").textContent = why;
    list([]);
  };

  const admit = async (guest, item) => {
    try {
      const answer = await ask({ do: "admit", id: guest.id });
      if (answer.refused) {
        return refuse(answer.refused);
      }
      await press(guest.number, "IN", guest, item);
    } catch (problem) {
      await failed(problem);
      show("NO_NETWORK");
    }
  };

  const find = async (typed) => {
    try {
      const answer = await ask({ do: "find", text: typed });
      connected = true;
      if (answer.refused) {
        return refuse(answer.refused);
      }
      result.hidden = answer.rows.length > 0;
      list(answer.rows);
      if (answer.rows.length === 0) {
        show("NOBODY");
      }
    } catch (problem) {
      await failed(problem);
      list([]);
      show("NO_NETWORK");
    }
  };

  const keep = async () => {
    const answer = await ask({ do: "tickets" });
    if (doors.able && answer.tickets) {
      await doors.keepTickets(event, Object.fromEntries(answer.tickets.map((each) => [each.number, each])));
      door.dataset.kept = "yes";
    }
  };

  const refresh = async () => {
    try {
      if (doors.able && (await doors.unsent()).length > 0) {
        await doors.send();
        await keep();
      }
      const answer = await ask({ do: "counts" });
      if (!answer.refused) {
        connected = true;
        byId("signed-out").hidden = true;
        count(answer.counts);
        door.dataset.closed = answer.closed;
        byId("conflicts").hidden = answer.conflicts === 0;
        byId("conflict-count").textContent = answer.conflicts;
      }
      await line();
    } catch (problem) {
      await failed(problem);
      if (doors.able) {
        await countKept();
      }
    }
  };

  byId("ask").addEventListener("submit", async (sent) => {
    sent.preventDefault();
    const typed = text.value.trim();
    text.value = "";
    text.focus();
    if (typed) {
      await (isNumber(typed) ? press(numberOf(typed), "IN") : find(typed));
    }
  });

  // The camera: reads tickets until it is put away.
  let reader = null;
  let lastRead = "";
  const camera = byId("camera");
  const video = byId("video");
  const put = () => {
    reader.reset();
    reader = null;
    video.hidden = true;
    camera.setAttribute("aria-pressed", "false");
  };
  camera.hidden = !(navigator.mediaDevices && window.ZXing);
  camera.addEventListener("click", async () => {
    if (reader) {
      return put();
    }
    reader = new ZXing.BrowserQRCodeReader();
    video.hidden = false;
    camera.setAttribute("aria-pressed", "true");
    try {
      await reader.decodeFromConstraints({ video: { facingMode: "environment" } }, video, (read) => {
        if (read && read.getText() !== lastRead) {
          lastRead = read.getText();
          setTimeout(() => { lastRead = ""; }, 3000);
          if (isNumber(lastRead)) {
            press(numberOf(lastRead), "IN");
          } else {
            list([]);
            show("NO_TICKET");
          }
        }
      });
    } catch (denied) {
      put();
      byId("no-camera").hidden = false;
    }
  });

  const sheet = byId("qr");
  if (window.ZXing && sheet) {
    new ZXing.BrowserQRCodeSvgWriter().writeToDom(sheet, sheet.dataset.text, 200, 200);
  }

  const longer = byId("longer");
  if (longer) {
    longer.addEventListener("click", async () => {
      try {
        const answer = await ask({ do: "open" });
        byId("open").hidden = Boolean(answer.refused);
        const shut = byId("shut");
        if (shut && !answer.refused) {
          shut.hidden = true;
        }
        if (answer.refused) {
          refuse(answer.refused);
        }
      } catch (problem) {
        await failed(problem);
      }
    });
  }

  const ready = async () => {
    if (doors.able) {
      await navigator.serviceWorker.register(door.dataset.worker);
      await navigator.serviceWorker.ready;
      const parts = [...document.querySelectorAll("link[rel=stylesheet], link[rel=icon], script[src], img")]
        .map((each) => each.href || each.src);
      await (await caches.open("door")).addAll([location.href, ...new Set(parts)]);
    }
    await keep();
  };

  const again = async () => {
    await refresh();
    setTimeout(again, 5000);
  };
  addEventListener("online", refresh);
  setInterval(() => { if (connected) keep().catch(failed); }, 60000);
  ready().catch(failed).then(again);
})();
