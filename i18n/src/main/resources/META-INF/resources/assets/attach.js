// Says at once, beside its field, that a chosen file is too large; a photo is made smaller instead. The server looks again.
(() => {
  const field = document.getElementById("file");
  const told = document.getElementById("file-large");
  if (!field || !told) {
    return;
  }
  const most = Number(field.dataset.most);
  const longest = 2400;
  let lost = false;

  const smaller = async (photo) => {
    const picture = await createImageBitmap(photo);
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    canvas.getContext("2d").drawImage(picture, 0, 0, canvas.width, canvas.height);
    return new Promise((made) => canvas.toBlob(made, "image/jpeg", 0.85));
  };

  field.addEventListener("change", async () => {
    const [file] = field.files;
    told.hidden = true;
    lost = false;
    if (!file || file.size <= most) {
      return;
    }
    const photo = file.type.startsWith("image/") ? await smaller(file).catch(() => null) : null;
    if (photo && photo.size <= most) {
      const chosen = new DataTransfer();
      chosen.items.add(new File([photo], file.name, { type: photo.type }));
      field.files = chosen.files;
    } else {
      field.value = "";
      told.hidden = false;
      lost = true;
    }
  });

  // Nothing leaves unnoticed without the file that was taken out; whoever presses again wants that.
  field.form.addEventListener("submit", (event) => {
    if (lost) {
      event.preventDefault();
      lost = false;
      field.focus();
      told.scrollIntoView({ block: "center" });
    }
  });
})();
