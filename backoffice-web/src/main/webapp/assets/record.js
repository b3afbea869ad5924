// Names, while somebody writes a record or an answer, the words that may not be collected. The server looks at them again in any case.
(() => {
  const words = document.getElementById("words");
  if (!words) {
    return;
  }
  // Longer texts are refused for their length, and looking through them would stop the page.
  const LONGEST = 10000;
  const scripts =
    "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\p{Script=Myanmar}]";
  const withoutBlanks = new RegExp(scripts, "u");
  const letter = `(?!${scripts})[\\p{L}\\p{M}]`;
  const listed = JSON.parse(words.dataset.words).flatMap(({ kind, words: list }) =>
    list.split("\n").map((word) => ({ word, kind })),
  );
  const all = listed.map(({ word, kind }) => {
    const quoted = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const pattern = withoutBlanks.test(word) ? quoted : `(?<!${letter})${quoted}(?!${letter})`;
    return { word, kind, pattern: new RegExp(pattern, "giu") };
  });
  const forbidden = all.filter(({ kind }) => kind);
  const harmless = all.filter(({ kind }) => !kind);
  for (const id of ["advice", "nextStep", "text"]) {
    const field = document.getElementById(id);
    if (field) {
      const told = document.createElement("p");
      told.className = "problem";
      told.setAttribute("role", "status");
      field.before(told);
      const look = () => {
        if (field.value.length > LONGEST) {
          told.textContent = "";
          return;
        }
        const typed = harmless.reduce((rest, { pattern }) => rest.replace(pattern, "\n"), field.value.normalize("NFKC"));
        const found = forbidden.filter(({ pattern }) => typed.search(pattern) >= 0);
        const said = found.map(({ word, kind }) => `${word} (${kind})`).join(", ");
        told.textContent = said && `${words.dataset.found} ${said}`;
      };
      field.addEventListener("input", look);
    }
  }
})();
