// What a door keeps in the browser: the numbers of its event, and presses that were not sent yet. Signing out sends them
// first and then removes everything.
const doors = (() => {
  const NAME = "doors";
  const MOST = 200;
  let opened;

  const whole = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  const database = () => {
    if (!opened) {
      const request = indexedDB.open(NAME, 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("tickets");
        request.result.createObjectStore("presses", { autoIncrement: true });
      };
      opened = whole(request);
    }
    return opened;
  };

  const store = async (name, mode) => (await database()).transaction(name, mode).objectStore(name);

  const tickets = async (event) => await whole((await store("tickets", "readonly")).get(event)) || {};
  const keepTickets = async (event, all) => whole((await store("tickets", "readwrite")).put(all, event));
  const queue = async (press) => whole((await store("presses", "readwrite")).add(press));

  const unsent = async () => {
    const presses = await store("presses", "readonly");
    const [keys, values] = await Promise.all([whole(presses.getAllKeys()), whole(presses.getAll())]);
    return keys.map((key, place) => ({ key, ...values[place] }));
  };

  // A post to the page of a door; fails when there is no network, and with "signed out" when nobody is signed in.
  const ask = async (address, what) => {
    const answer = await fetch(address, {
      method: "POST", body: new URLSearchParams(what), signal: AbortSignal.timeout(8000),
    });
    if (!(answer.headers.get("content-type") || "").startsWith("application/json")) {
      throw new Error(answer.redirected ? "signed out" : "no answer");
    }
    return answer.json();
  };

  // Sends what waits, in its order; each event's presses to its own page. Presses that are sent twice count once; what is
  // refused stays.
  const send = async () => {
    const waiting = await unsent();
    const now = Date.now();
    for (const address of new Set(waiting.map((press) => press.address))) {
      const own = waiting.filter((press) => press.address === address).slice(0, MOST);
      const presses = own.map((press) => ({
        id: press.id, number: press.number, kind: press.kind, door: press.door,
        ago: Math.min(Math.max(0, now - press.at), 2 ** 31 - 1),
      }));
      const answer = await ask(address, { do: "merge", presses: JSON.stringify(presses) });
      if (answer.refused) {
        return;
      }
      const sent = await store("presses", "readwrite");
      await Promise.all(own.map((press) => whole(sent.delete(press.key))));
    }
    if (waiting.length > MOST) {
      await send();
    }
  };

  const forget = async () => {
    if (opened) {
      (await opened).close();
      opened = null;
    }
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(NAME);
      request.onsuccess = request.onerror = request.onblocked = resolve;
    });
    await caches.delete("door");
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.filter((each) => each.scope.endsWith("/checkin/")).map((each) => each.unregister()));
  };

  const able = "indexedDB" in window && "caches" in window && "serviceWorker" in navigator;
  const out = document.getElementById("out");
  if (able && out) {
    out.addEventListener("submit", async (event) => {
      event.preventDefault();
      try {
        await send();
        await forget();
        out.submit();
      } catch (failed) {
        document.getElementById("unsent").hidden = false;
      }
    });
  }
  return { able, tickets, keepTickets, queue, unsent, ask, send };
})();
