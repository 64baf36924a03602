// Single keys, off while one types, and off for good for those who do not want them.
import { decideCurrent, undoLast } from "./decisions";
import { close, open } from "./pane";
import { currentRow, move } from "./rows";

const off = "rapporteur-keys-off";

const keys: [key: string, what: string, act: () => void][] = [
  ["j", "next row", () => { move(1); }],
  ["k", "previous row", () => { move(-1); }],
  ["e", "what the row rests on", evidence],
  ["a", "accept", () => { decideCurrent("accept"); }],
  ["x", "reject", () => { decideCurrent("reject"); }],
  ["u", "take the last decision back", () => { void undoLast(); }],
  ["/", "search", () => { document.querySelector<HTMLElement>("input[type=search]")?.focus(); }],
  ["?", "this help", help],
];

function evidence(): void {
  // The row's own entry, not one of the accounts in it.
  const row = currentRow();
  const own = row?.querySelector<HTMLAnchorElement>(`a.cite[data-entry="${CSS.escape(row.dataset.row ?? "")}"]`);
  const link = own ?? (row ?? document.querySelector("main"))?.querySelector<HTMLAnchorElement>("a.cite[data-entry]");
  if (link) {
    void open(link);
  }
}

let dialog: HTMLDialogElement | undefined;

function help(): void {
  dialog ??= helpDialog();
  dialog.showModal();
}

function helpDialog(): HTMLDialogElement {
  const made = document.createElement("dialog");
  made.className = "keys";
  made.setAttribute("aria-labelledby", "keys-title");
  const title = document.createElement("h2");
  title.id = "keys-title";
  title.textContent = "Keys";
  const list = document.createElement("dl");
  for (const [key, what] of [...keys, ["Esc", "close the evidence"], ["← → ↑ ↓", "on the drawing of the timeline: from mark to mark"]] as [string, string][]) {
    const term = document.createElement("dt");
    const cap = document.createElement("kbd");
    cap.textContent = key;
    term.append(cap);
    const meaning = document.createElement("dd");
    meaning.textContent = what;
    list.append(term, meaning);
  }

  const label = document.createElement("label");
  const box = document.createElement("input");
  box.type = "checkbox";
  box.checked = localStorage.getItem(off) === null;
  box.addEventListener("change", () => {
    if (box.checked) {
      localStorage.removeItem(off);
    } else {
      localStorage.setItem(off, "1");
    }
  });
  label.append(box, " Single keys do something");
  const form = document.createElement("form");
  form.method = "dialog";
  const button = document.createElement("button");
  button.textContent = "Close";
  form.append(button);
  const choice = document.createElement("p");
  choice.append(label);
  made.append(title, list, choice, form);
  document.body.append(made);
  return made;
}

// A way to the help for those who cannot guess that there is one.
export function offerHelp(): void {
  const foot = document.querySelector(".foot");
  if (foot) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Keys";
    button.addEventListener("click", help);
    const line = document.createElement("p");
    line.append(button);
    foot.append(line);
  }
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !dialog?.open) {
    close();
    return;
  }

  const target = event.target instanceof HTMLElement ? event.target : null;
  const isTyping = target?.isContentEditable || target?.matches("input:not([type=checkbox]), textarea, select");
  const isOff = localStorage.getItem(off) !== null && event.key !== "?";
  if (isTyping || isOff || dialog?.open || event.ctrlKey || event.metaKey || event.altKey) {
    return;
  }

  const found = keys.find(([key]) => key === event.key);
  if (found) {
    event.preventDefault();
    found[2]();
  }
});
