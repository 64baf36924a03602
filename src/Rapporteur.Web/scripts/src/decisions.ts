// Decisions without leaving the page: the form is sent, and the page exchanged for the one that shows it.
import { announce } from "./announce";
import { offerLanes } from "./lanes";
import { openEntry, refresh } from "./pane";
import { currentPosition, currentRow, entryOf, keepCurrent } from "./rows";
import { page, post, token } from "./server";

const said: Record<string, string> = { accept: "Accepted", reject: "Rejected", undo: "Taken back", correct: "Corrected", merge: "Merged", split: "Split", note: "Noted", grade: "Graded" };

const here = (): string => window.location.pathname + window.location.search;

export function decideCurrent(kind: "accept" | "reject"): void {
  const row = currentRow();
  const id = openEntry() ?? (row ? entryOf(row) : undefined) ?? document.querySelector<HTMLElement>("main .evidence")?.dataset.entry;
  if (id) {
    void send(new URLSearchParams({ kind, id, token: token(), back: here() }));
  } else {
    announce(row ? "Open the evidence of one entry first, with e" : "Choose a row first, with j and k");
  }
}

export async function undoLast(): Promise<void> {
  try {
    const log = (await (await fetch("/log.json")).json()) as { rows: { number: number; kind: string; isUndone?: boolean }[] };
    const last = log.rows.find((row) => !row.isUndone && row.kind !== "undo");
    if (last) {
      await send(new URLSearchParams({ kind: "undo", id: String(last.number), token: token(), back: here() }));
    } else {
      announce("There is nothing to take back");
    }
  } catch (failure) {
    announce((failure as Error).message);
  }
}

async function send(fields: URLSearchParams): Promise<void> {
  try {
    await post("/decisions", fields, "text/html");
    const position = currentPosition();
    const hadRow = currentRow() !== undefined;
    const fresh = (await page(here())).querySelector("main");
    document.querySelector("main")!.replaceChildren(...(fresh ? [...fresh.childNodes].map((node) => document.adoptNode(node)) : []));
    offerLanes();
    await refresh();
    if (hadRow && !openEntry()) {
      keepCurrent(position);
    }

    announce(said[fields.get("kind") ?? ""] ?? "Done");
  } catch (failure) {
    announce((failure as Error).message);
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form instanceof HTMLFormElement && form.getAttribute("action") === "/decisions") {
    event.preventDefault();
    const fields = new URLSearchParams();
    for (const [name, value] of new FormData(form, event.submitter)) {
      fields.append(name, String(value));
    }

    void send(fields);
  }
});
