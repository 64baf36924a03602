// Reports dropped on any page are ingested; a long text pasted on any page goes into the form for texts.
import { announce } from "./announce";
import { post } from "./server";

const pasted = "rapporteur-pasted";
const mostFiles = 5000;
let zone: HTMLElement | undefined;

interface Named { name: string; file: File }

async function filesOf(entry: FileSystemEntry, path: string, into: Named[]): Promise<void> {
  if (into.length >= mostFiles) {
    return;
  }

  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => { (entry as FileSystemFileEntry).file(resolve, reject); });
    into.push({ name: path + entry.name, file });
    return;
  }

  // A folder gives its entries a hundred at a time until it gives none.
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => { reader.readEntries(resolve, reject); });
    if (some.length === 0) {
      return;
    }

    for (const inner of some) {
      await filesOf(inner, `${path}${entry.name}/`, into);
    }
  }
}

async function ingest(files: Named[]): Promise<void> {
  if (files.length === 0) {
    return;
  }

  announce(`Handing in ${files.length === 1 ? files[0]!.name : `${files.length} files`}`);
  const form = new FormData();
  for (const { name, file } of files) {
    form.append("files", file, name);
  }

  const job = (await (await post("/ingest", form, "application/json")).json()) as { id: string };
  window.location.href = `/ingest/${job.id}`;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") === true;
}

function showZone(): void {
  if (!zone) {
    zone = document.createElement("div");
    zone.className = "dropzone";
    zone.textContent = "Drop reports or a folder of reports to ingest them";
    document.body.append(zone);
  }
}

function hideZone(): void {
  zone?.remove();
  zone = undefined;
}

document.addEventListener("dragover", (event) => {
  if (hasFiles(event)) {
    event.preventDefault();
    showZone();
  }
});
document.addEventListener("dragleave", (event) => {
  if (event.relatedTarget === null) {
    hideZone();
  }
});
document.addEventListener("drop", (event) => {
  if (!hasFiles(event)) {
    return;
  }

  event.preventDefault();
  hideZone();
  const entries = [...(event.dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files: Named[] = [];
  void (async () => {
    try {
      for (const entry of entries) {
        await filesOf(entry, "", files);
      }

      await ingest(files);
    } catch (failure) {
      announce((failure as Error).message);
    }
  })();
});

// Forms with files are sent with the token in a header, which a plain form cannot do.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form instanceof HTMLFormElement && form.matches("[data-files]")) {
    event.preventDefault();
    const files = [...form.querySelectorAll<HTMLInputElement>("input[type=file]")].flatMap((input) => [...(input.files ?? [])]);
    ingest(files.map((file) => ({ name: file.webkitRelativePath || file.name, file }))).catch((failure: unknown) => { announce((failure as Error).message); });
  }
});

document.addEventListener("paste", (event) => {
  const target = event.target instanceof Element ? event.target : null;
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (target?.closest("input, textarea, [contenteditable]") || text.length < 80) {
    return;
  }

  sessionStorage.setItem(pasted, text);
  window.location.href = "/ingest#text";
});

export function fillPasted(): void {
  const field = document.querySelector<HTMLTextAreaElement>("textarea[name=text]");
  const text = sessionStorage.getItem(pasted);
  if (field && text !== null) {
    sessionStorage.removeItem(pasted);
    field.value = text;
    field.focus();
  }
}
