// Removes what the browser kept of my pages.
(async () => {
  if ('caches' in window) {
    await caches.delete('my-day');
  }
  if ('serviceWorker' in navigator) {
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map((each) => each.unregister()));
  }
  document.documentElement.dataset.kept = 'no';
})();
