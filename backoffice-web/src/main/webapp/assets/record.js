// Names, while somebody writes a record or an answer, the words that may not be collected. The server looks at them again in any case.
(() => {
  const words = document.getElementById("words");
  if (!words) {
    return;
  }
  const withoutBlanks = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Myanmar}]/u;
  const letter = "[\\p{L}\\p{M}]";
  const forbidden = JSON.parse(words.dataset.words).map(({ word, kind }) => {
    const quoted = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    const pattern = withoutBlanks.test(word) ? quoted : `(?<!${letter})${quoted}(?!${letter})`;
    return { word, kind, pattern: new RegExp(pattern, "iu") };
  });
  for (const id of ["advice", "nextStep", "text"]) {
    const field = document.getElementById(id);
    if (field) {
      const told = document.createElement("p");
      told.className = "problem";
      told.setAttribute("role", "status");
      field.before(told);
      const look = () => {
        const found = forbidden.filter(({ pattern }) => pattern.test(field.value));
        const said = found.map(({ word, kind }) => `${word} (${kind})`).join(", ");
        told.textContent = said && `${words.dataset.found} ${said}`;
      };
      field.addEventListener("input", look);
    }
  }
})();
