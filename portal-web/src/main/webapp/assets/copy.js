// Copies the address of the calendar with one press; without this it is marked and copied by hand.
(() => {
  const button = document.getElementById('copy');
  const address = document.getElementById('address');
  const copied = document.getElementById('copied');
  if (!button || !address || !navigator.clipboard) {
    return;
  }
  button.hidden = false;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(address.textContent.trim());
      copied.textContent = copied.dataset.words;
    } catch {
      getSelection().selectAllChildren(address);
    }
  });
})();
