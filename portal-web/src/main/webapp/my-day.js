// Keeps the page of the day, and nothing else, for the time without a network.
const KEPT = 'my-day';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

const fresh = async (request) => {
  const response = await fetch(request);
  if (request.mode === 'navigate' && (response.type === 'opaqueredirect' || !response.ok)) {
    // Signed out, or the day is over: nothing may stay.
    await caches.delete(KEPT);
  }
  return response;
};

self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') {
    event.respondWith(fresh(event.request).catch(async () => {
      const kept = await (await caches.open(KEPT)).match(event.request);
      return kept || Response.error();
    }));
  }
});
