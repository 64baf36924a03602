// "Read only": what a pasted text tells, under its form, without keeping it.
import { announce } from "./announce";
import { post } from "./server";

interface Span { start: number; end: number }
interface ReportRecord {
  report: { text: string };
  actors: { id: string; name: string }[];
  meetings: { kind: string; status: string; participants: string[]; mentions: Span[] }[];
  events: { type: string; status: string; source: string[]; target: string[]; trigger: Span }[];
  statements: { speaker: string[]; content: Span }[];
  positions: { holder: string[]; stance: string; proposal: Span }[];
}

function lines(record: ReportRecord): [title: string, rows: string[]][] {
  const words = (span: Span | undefined): string => span ? record.report.text.slice(span.start, span.end) : "";
  const names = (ids: string[]): string => ids.map((id) => record.actors.find((actor) => actor.id === id)?.name ?? id).join(", ");
  return [
    ["Meetings", record.meetings.map((m) => `${m.kind} of ${names(m.participants)}: ${m.status} (“${words(m.mentions[0])}”)`)],
    ["Events", record.events.map((e) => `${e.type}, ${names(e.source) || "somebody"}${e.target.length > 0 ? ` to ${names(e.target)}` : ""}: ${e.status} (“${words(e.trigger)}”)`)],
    ["Positions", record.positions.map((p) => `${names(p.holder)} ${p.stance} “${words(p.proposal)}”`)],
    ["Statements", record.statements.map((s) => `${names(s.speaker) || "somebody"}: “${words(s.content)}”`)],
    ["Actors", record.actors.map((a) => a.name)],
  ];
}

function show(record: ReportRecord, into: HTMLElement): void {
  const parts = lines(record).filter(([, rows]) => rows.length > 0).flatMap(([title, rows]) => {
    const heading = document.createElement("h3");
    heading.textContent = `${title} (${rows.length})`;
    const list = document.createElement("ul");
    for (const row of rows) {
      const item = document.createElement("li");
      const isolated = document.createElement("bdi");
      isolated.textContent = row;
      item.append(isolated);
      list.append(item);
    }

    return [heading, list];
  });
  into.replaceChildren(...parts);
  if (parts.length === 0) {
    into.textContent = "Nothing was found in it.";
  }
}

document.addEventListener("submit", (event) => {
  const form = event.target;
  const button = event.submitter;
  if (!(form instanceof HTMLFormElement) || !(button instanceof HTMLButtonElement) || button.getAttribute("formaction") !== "/read") {
    return;
  }

  event.preventDefault();
  const into = form.parentElement?.querySelector<HTMLElement>("[data-reading]");
  if (!into) {
    return;
  }

  into.textContent = "Reading …";
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    fields.append(name, String(value));
  }

  post("/read", fields, "application/json")
    .then(async (response) => {
      show(await response.json() as ReportRecord, into);
      announce("Read");
    })
    .catch((failure: unknown) => {
      into.textContent = (failure as Error).message;
      announce((failure as Error).message);
    });
});
