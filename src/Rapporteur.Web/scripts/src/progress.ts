// How an ingest goes, without loading the page anew; when it has ended, the page as it then is.
interface Ingest { files: number; begun: number; added: number; known: number; failed: number; current?: string }

export function follow(): void {
  const part = document.querySelector<HTMLElement>("[data-ingest]");
  const id = part?.dataset.ingest;
  if (!part || !id) {
    return;
  }

  const events = new EventSource(`/ingest/${encodeURIComponent(id)}/events`);
  const tell = (event: MessageEvent<string>): void => {
    const now = JSON.parse(event.data) as Ingest;
    const bar = part.querySelector("progress");
    if (bar) {
      bar.max = Math.max(1, now.files);
      bar.value = now.begun;
    }

    for (const [name, value] of Object.entries(now)) {
      const cell = part.querySelector(`[data-count=${CSS.escape(name)}]`);
      if (cell) {
        cell.textContent = String(value);
      }
    }
  };
  events.addEventListener("progress", tell);
  events.addEventListener("end", () => {
    events.close();
    window.location.reload();
  });
}
