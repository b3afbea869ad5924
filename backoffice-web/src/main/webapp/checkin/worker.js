// Keeps the page of a door and what it is made of, and nothing else, for the time without a network.
const KEPT = "door";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  if (event.request.method === "GET") {
    event.respondWith(fetch(event.request).catch(async () => {
      const kept = await (await caches.open(KEPT)).match(event.request);
      return kept || Response.error();
    }));
  }
});
