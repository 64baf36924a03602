// What an entry rests on, beside the page one is on: the entry's own page, fetched.
import { announce } from "./announce";
import { page } from "./server";

let pane: HTMLElement | undefined;
let opener: HTMLElement | undefined;
let address: string | undefined;

export const openEntry = (): string | undefined => pane?.querySelector<HTMLElement>(".evidence")?.dataset.entry;

export async function open(link: HTMLAnchorElement): Promise<void> {
  opener = link;
  await show(link.href, true);
}

export async function refresh(): Promise<void> {
  if (pane && address) {
    await show(address, false);
  }
}

export function close(): void {
  if (!pane) {
    return;
  }

  pane.remove();
  pane = undefined;
  const back = opener?.isConnected ? opener : document.querySelector<HTMLElement>("main");
  back?.focus();
  announce("Evidence closed");
}

async function show(href: string, moves: boolean): Promise<void> {
  let article: Element | null;
  try {
    article = (await page(href)).querySelector(".evidence");
  } catch (failure) {
    announce(`The evidence cannot be shown. ${(failure as Error).message}`);
    return;
  }

  if (!article) {
    window.location.href = href;
    return;
  }

  address = href;
  pane ??= frame();
  for (const back of article.querySelectorAll<HTMLInputElement>("input[name=back]")) {
    back.value = window.location.pathname + window.location.search;
  }

  pane.querySelector(".pane-body")!.replaceChildren(document.adoptNode(article));
  const heading = pane.querySelector<HTMLElement>("h2")!;
  heading.querySelector("a")!.href = href;
  if (moves) {
    heading.focus();
    announce("Evidence opened; Escape closes it");
  }
}

function frame(): HTMLElement {
  const made = document.createElement("aside");
  made.className = "pane";
  made.setAttribute("aria-label", "Evidence");
  const head = document.createElement("div");
  head.className = "pane-head";
  const heading = document.createElement("h2");
  heading.tabIndex = -1;
  const link = document.createElement("a");
  link.textContent = "Evidence";
  heading.append(link);
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Close";
  button.addEventListener("click", close);
  head.append(heading, button);
  const body = document.createElement("div");
  body.className = "pane-body";
  made.append(head, body);
  document.body.append(made);
  return made;
}

document.addEventListener("click", (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-entry]") : null;
  if (link && event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    void open(link);
  }
});
