// The row that keys speak of.
let current: string | undefined;

const rows = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>("main [data-row]")];

export function currentRow(): HTMLElement | undefined {
  return rows().find((row) => row.dataset.row === current);
}

// The entry that a decision on a row is about; none where the row has several and none of them has the focus.
export function entryOf(row: HTMLElement): string | undefined {
  const focused = document.activeElement?.closest<HTMLElement>("[data-entry]");
  if (focused && row.contains(focused)) {
    return focused.dataset.entry;
  }

  const own = row.querySelector<HTMLElement>(`a.cite[data-entry="${CSS.escape(row.dataset.row ?? "")}"]`);
  const all = new Set([...row.querySelectorAll<HTMLElement>("a.cite[data-entry]")].map((link) => link.dataset.entry));
  return own?.dataset.entry ?? (all.size === 1 ? [...all][0] : undefined);
}

export function move(step: 1 | -1): void {
  const all = rows();
  if (all.length === 0) {
    return;
  }

  const at = all.findIndex((row) => row.dataset.row === current);
  select(all[at < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + step))]!);
}

export function select(row: HTMLElement): void {
  currentRow()?.classList.remove("current");
  current = row.dataset.row;
  row.classList.add("current");
  row.tabIndex = -1;
  row.focus({ preventScroll: true });
  row.scrollIntoView({ block: "nearest" });
}

// After the page was exchanged: the same row, or the one that took its place.
export function keepCurrent(position: number): void {
  const all = rows();
  const row = currentRow() ?? all[Math.min(position, all.length - 1)];
  if (row) {
    select(row);
  }
}

export function currentPosition(): number {
  return Math.max(0, rows().findIndex((row) => row.dataset.row === current));
}

document.addEventListener("focusin", (event) => {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>("main [data-row]") : null;
  if (row && row.dataset.row !== current) {
    currentRow()?.classList.remove("current");
    current = row.dataset.row;
    row.classList.add("current");
  }
});
