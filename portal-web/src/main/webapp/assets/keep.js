// Keeps what was typed when a form is left by other ways than its buttons: Back, a link, another app.
(() => {
  const form = document.getElementById('f');
  let typed = false;
  const keep = () => {
    if (typed) {
      const answers = new URLSearchParams(new FormData(form));
      answers.set('leave', 'keep');
      navigator.sendBeacon(form.action, answers);
      typed = false;
    }
  };
  form.addEventListener('input', () => { typed = true; });
  form.addEventListener('submit', () => { typed = false; });
  document.addEventListener('visibilitychange', () => { if (document.visibilityState === 'hidden') keep(); });
  addEventListener('pagehide', keep);
})();
