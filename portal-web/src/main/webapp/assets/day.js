// Lets the browser keep this page and what it is made of.
(async () => {
  if (!('serviceWorker' in navigator) || !('caches' in window)) {
    return;
  }
  const here = location.pathname;
  await navigator.serviceWorker.register('/my-day.js', { scope: here });
  await navigator.serviceWorker.ready;
  const parts = [...document.querySelectorAll('link[rel=stylesheet], link[rel=icon], script[src], img')]
    .map((each) => each.href || each.src);
  await caches.delete('my-day');
  const kept = await caches.open('my-day');
  await kept.addAll([here, ...new Set(parts)]);
  document.documentElement.dataset.kept = 'yes';
})();
