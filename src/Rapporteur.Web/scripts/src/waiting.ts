// How far the first reading of the dossier is, without loading the page anew; when it is read, the page that was asked for.
const each = 1000;

export function wait(): void {
  const part = document.querySelector<HTMLElement>("[data-waiting]");
  if (!part) {
    return;
  }

  const look = async (): Promise<void> => {
    const response = await fetch(window.location.href, { headers: { Accept: "text/html" } });
    const now = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("[data-waiting]");
    if (response.status !== 503 || !now) {
      window.location.reload();
      return;
    }

    const [bar, further] = [part.querySelector("progress"), now.querySelector("progress")];
    if (bar && further) {
      [bar.max, bar.value] = [further.max, further.value];
    }

    const [told, words] = [part.querySelector("[role=status]"), now.querySelector("[role=status]")];
    if (told && words && told.textContent !== words.textContent) {
      told.textContent = words.textContent;
    }

    window.setTimeout(() => void look(), each);
  };
  window.setTimeout(() => void look(), each);
}
