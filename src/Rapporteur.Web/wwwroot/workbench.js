let u;
function d(e) {
  u || (u = document.createElement("p"), u.className = "unseen", u.setAttribute("role", "status"), u.setAttribute("aria-live", "polite"), document.body.append(u)), u.textContent = "";
  const t = u;
  window.setTimeout(() => {
    t.textContent = e;
  }, 50);
}
const R = (e) => [...e.querySelectorAll("a")];
function W(e, t, o) {
  const n = t.getBoundingClientRect(), [a, r] = [n.left + n.width / 2, n.top + n.height / 2], s = (c) => {
    const i = c.getBoundingClientRect(), [l, w] = [i.left + i.width / 2 - a, i.top + i.height / 2 - r], [g, y] = o === "ArrowLeft" || o === "ArrowRight" ? [l, w] : [w, l], T = o === "ArrowLeft" || o === "ArrowUp" ? -g : g;
    return T > 0.5 ? T + 4 * Math.abs(y) : Number.POSITIVE_INFINITY;
  };
  return R(e).filter((c) => c !== t && Number.isFinite(s(c))).sort((c, i) => s(c) - s(i))[0];
}
function F() {
  for (const e of document.querySelectorAll("[data-lanes]"))
    R(e)[0]?.setAttribute("tabindex", "0");
}
document.addEventListener("keydown", (e) => {
  const t = e.target instanceof Element ? e.target.closest("[data-lanes] a") : null, o = t?.closest("[data-lanes]");
  if (t && o && e.key.startsWith("Arrow")) {
    const n = W(o, t, e.key);
    n && (e.preventDefault(), t.setAttribute("tabindex", "-1"), n.setAttribute("tabindex", "0"), n.focus());
  }
});
const L = () => document.body.dataset.token ?? "";
async function S(e, t, o) {
  const n = await fetch(e, { method: "POST", body: t, headers: { "X-Rapporteur-Token": L(), Accept: o } });
  if (!n.ok)
    throw new Error(await Z(n));
  return n;
}
async function N(e) {
  const t = await fetch(e, { headers: { Accept: "text/html" } }), o = await t.text();
  if (!t.ok)
    throw new Error(`The server answered ${t.status}.`);
  return new DOMParser().parseFromString(o, "text/html");
}
async function Z(e) {
  const t = await e.text();
  if (e.headers.get("Content-Type")?.startsWith("application/problem+json")) {
    const o = JSON.parse(t);
    return `${o.title}: ${o.detail}`;
  }
  return new DOMParser().parseFromString(t, "text/html").querySelector("main")?.textContent?.trim() || `The server answered ${e.status}.`;
}
let m, k, v;
const j = () => m?.querySelector(".evidence")?.dataset.entry;
async function P(e) {
  k = e, await H(e.href, !0);
}
async function X() {
  m && v && await H(v, !1);
}
function O() {
  if (!m)
    return;
  m.remove(), m = void 0, (k?.isConnected ? k : document.querySelector("main"))?.focus(), d("Evidence closed");
}
async function H(e, t) {
  let o;
  try {
    o = (await N(e)).querySelector(".evidence");
  } catch (a) {
    d(`The evidence cannot be shown. ${a.message}`);
    return;
  }
  if (!o) {
    window.location.href = e;
    return;
  }
  v = e, m ??= Y();
  for (const a of o.querySelectorAll("input[name=back]"))
    a.value = window.location.pathname + window.location.search;
  m.querySelector(".pane-body").replaceChildren(document.adoptNode(o));
  const n = m.querySelector("h2");
  n.querySelector("a").href = e, t && (n.focus(), d("Evidence opened; Escape closes it"));
}
function Y() {
  const e = document.createElement("aside");
  e.className = "pane", e.setAttribute("aria-label", "Evidence");
  const t = document.createElement("div");
  t.className = "pane-head";
  const o = document.createElement("h2");
  o.tabIndex = -1;
  const n = document.createElement("a");
  n.textContent = "Evidence", o.append(n);
  const a = document.createElement("button");
  a.type = "button", a.textContent = "Close", a.addEventListener("click", O), t.append(o, a);
  const r = document.createElement("div");
  return r.className = "pane-body", e.append(t, r), document.body.append(e), e;
}
document.addEventListener("click", (e) => {
  const t = e.target instanceof Element ? e.target.closest("a[data-entry]") : null;
  t && e.button === 0 && !e.ctrlKey && !e.metaKey && !e.shiftKey && !e.altKey && (e.preventDefault(), P(t));
});
let p;
const x = () => [...document.querySelectorAll("main [data-row]")];
function h() {
  return x().find((e) => e.dataset.row === p);
}
function _(e) {
  const t = document.activeElement?.closest("[data-entry]");
  if (t && e.contains(t))
    return t.dataset.entry;
  const o = e.querySelector(`a.cite[data-entry="${CSS.escape(e.dataset.row ?? "")}"]`), n = new Set([...e.querySelectorAll("a.cite[data-entry]")].map((a) => a.dataset.entry));
  return o?.dataset.entry ?? (n.size === 1 ? [...n][0] : void 0);
}
function D(e) {
  const t = x();
  if (t.length === 0)
    return;
  const o = t.findIndex((n) => n.dataset.row === p);
  K(t[o < 0 ? e > 0 ? 0 : t.length - 1 : Math.min(t.length - 1, Math.max(0, o + e))]);
}
function K(e) {
  h()?.classList.remove("current"), p = e.dataset.row, e.classList.add("current"), e.tabIndex = -1, e.focus({ preventScroll: !0 }), e.scrollIntoView({ block: "nearest" });
}
function Q(e) {
  const t = x(), o = h() ?? t[Math.min(e, t.length - 1)];
  o && K(o);
}
function ee() {
  return Math.max(0, x().findIndex((e) => e.dataset.row === p));
}
document.addEventListener("focusin", (e) => {
  const t = e.target instanceof Element ? e.target.closest("main [data-row]") : null;
  t && t.dataset.row !== p && (h()?.classList.remove("current"), p = t.dataset.row, t.classList.add("current"));
});
const te = { accept: "Accepted", reject: "Rejected", undo: "Taken back", correct: "Corrected", merge: "Merged", split: "Split", note: "Noted", grade: "Graded" }, q = () => window.location.pathname + window.location.search;
function M(e) {
  const t = h(), o = j() ?? (t ? _(t) : void 0) ?? document.querySelector("main .evidence")?.dataset.entry;
  o ? $(new URLSearchParams({ kind: e, id: o, token: L(), back: q() })) : d(t ? "Open the evidence of one entry first, with e" : "Choose a row first, with j and k");
}
async function ne() {
  try {
    const t = (await (await fetch("/log.json")).json()).rows.find((o) => !o.isUndone && o.kind !== "undo");
    t ? await $(new URLSearchParams({ kind: "undo", id: String(t.number), token: L(), back: q() })) : d("There is nothing to take back");
  } catch (e) {
    d(e.message);
  }
}
async function $(e) {
  try {
    await S("/decisions", e, "text/html");
    const t = ee(), o = h() !== void 0, n = (await N(q())).querySelector("main");
    document.querySelector("main").replaceChildren(...n ? [...n.childNodes].map((a) => document.adoptNode(a)) : []), F(), await X(), o && !j() && Q(t), d(te[e.get("kind") ?? ""] ?? "Done");
  } catch (t) {
    d(t.message);
  }
}
document.addEventListener("submit", (e) => {
  const t = e.target;
  if (t instanceof HTMLFormElement && t.getAttribute("action") === "/decisions") {
    e.preventDefault();
    const o = new URLSearchParams();
    for (const [n, a] of new FormData(t, e.submitter))
      o.append(n, String(a));
    $(o);
  }
});
const C = "rapporteur-pasted", oe = 5e3;
let f;
async function U(e, t, o) {
  if (o.length >= oe)
    return;
  if (e.isFile) {
    const a = await new Promise((r, s) => {
      e.file(r, s);
    });
    o.push({ name: t + e.name, file: a });
    return;
  }
  const n = e.createReader();
  for (; ; ) {
    const a = await new Promise((r, s) => {
      n.readEntries(r, s);
    });
    if (a.length === 0)
      return;
    for (const r of a)
      await U(r, `${t}${e.name}/`, o);
  }
}
async function B(e) {
  if (e.length === 0)
    return;
  d(`Handing in ${e.length === 1 ? e[0].name : `${e.length} files`}`);
  const t = new FormData();
  for (const { name: n, file: a } of e)
    t.append("files", a, n);
  const o = await (await S("/ingest", t, "application/json")).json();
  window.location.href = `/ingest/${o.id}`;
}
function z(e) {
  return e.dataTransfer?.types.includes("Files") === !0;
}
function ae() {
  f || (f = document.createElement("div"), f.className = "dropzone", f.textContent = "Drop reports or a folder of reports to ingest them", document.body.append(f));
}
function G() {
  f?.remove(), f = void 0;
}
document.addEventListener("dragover", (e) => {
  z(e) && (e.preventDefault(), ae());
});
document.addEventListener("dragleave", (e) => {
  e.relatedTarget === null && G();
});
document.addEventListener("drop", (e) => {
  if (!z(e))
    return;
  e.preventDefault(), G();
  const t = [...e.dataTransfer?.items ?? []].map((n) => n.webkitGetAsEntry()).filter((n) => n !== null), o = [];
  (async () => {
    try {
      for (const n of t)
        await U(n, "", o);
      await B(o);
    } catch (n) {
      d(n.message);
    }
  })();
});
document.addEventListener("submit", (e) => {
  const t = e.target;
  if (t instanceof HTMLFormElement && t.matches("[data-files]")) {
    e.preventDefault();
    const o = [...t.querySelectorAll("input[type=file]")].flatMap((n) => [...n.files ?? []]);
    B(o.map((n) => ({ name: n.webkitRelativePath || n.name, file: n }))).catch((n) => {
      d(n.message);
    });
  }
});
document.addEventListener("paste", (e) => {
  const t = e.target instanceof Element ? e.target : null, o = e.clipboardData?.getData("text/plain") ?? "";
  t?.closest("input, textarea, [contenteditable]") || o.length < 80 || (sessionStorage.setItem(C, o), window.location.href = "/ingest#text");
});
function re() {
  const e = document.querySelector("textarea[name=text]"), t = sessionStorage.getItem(C);
  e && t !== null && (sessionStorage.removeItem(C), e.value = t, e.focus());
}
const b = "rapporteur-keys-off", J = [
  ["j", "next row", () => {
    D(1);
  }],
  ["k", "previous row", () => {
    D(-1);
  }],
  ["e", "what the row rests on", se],
  ["a", "accept", () => {
    M("accept");
  }],
  ["x", "reject", () => {
    M("reject");
  }],
  ["u", "take the last decision back", () => {
    ne();
  }],
  ["/", "search", () => {
    document.querySelector("input[type=search]")?.focus();
  }],
  ["?", "this help", V]
];
function se() {
  const e = h(), o = e?.querySelector(`a.cite[data-entry="${CSS.escape(e.dataset.row ?? "")}"]`) ?? (e ?? document.querySelector("main"))?.querySelector("a.cite[data-entry]");
  o && P(o);
}
let E;
function V() {
  E ??= ce(), E.showModal();
}
function ce() {
  const e = document.createElement("dialog");
  e.className = "keys", e.setAttribute("aria-labelledby", "keys-title");
  const t = document.createElement("h2");
  t.id = "keys-title", t.textContent = "Keys";
  const o = document.createElement("dl");
  for (const [i, l] of [...J, ["Esc", "close the evidence"], ["← → ↑ ↓", "on the drawing of the timeline: from mark to mark"]]) {
    const w = document.createElement("dt"), g = document.createElement("kbd");
    g.textContent = i, w.append(g);
    const y = document.createElement("dd");
    y.textContent = l, o.append(w, y);
  }
  const n = document.createElement("label"), a = document.createElement("input");
  a.type = "checkbox", a.checked = localStorage.getItem(b) === null, a.addEventListener("change", () => {
    a.checked ? localStorage.removeItem(b) : localStorage.setItem(b, "1");
  }), n.append(a, " Single keys do something");
  const r = document.createElement("form");
  r.method = "dialog";
  const s = document.createElement("button");
  s.textContent = "Close", r.append(s);
  const c = document.createElement("p");
  return c.append(n), e.append(t, o, c, r), document.body.append(e), e;
}
function ie() {
  const e = document.querySelector(".foot");
  if (e) {
    const t = document.createElement("button");
    t.type = "button", t.textContent = "Keys", t.addEventListener("click", V);
    const o = document.createElement("p");
    o.append(t), e.append(o);
  }
}
document.addEventListener("keydown", (e) => {
  if (e.key === "Escape" && !E?.open) {
    O();
    return;
  }
  const t = e.target instanceof HTMLElement ? e.target : null, o = t?.isContentEditable || t?.matches("input:not([type=checkbox]), textarea, select"), n = localStorage.getItem(b) !== null && e.key !== "?";
  if (o || n || E?.open || e.ctrlKey || e.metaKey || e.altKey)
    return;
  const a = J.find(([r]) => r === e.key);
  a && (e.preventDefault(), a[2]());
});
function de() {
  const e = document.querySelector("[data-ingest]"), t = e?.dataset.ingest;
  if (!e || !t)
    return;
  const o = new EventSource(`/ingest/${encodeURIComponent(t)}/events`), n = (a) => {
    const r = JSON.parse(a.data), s = e.querySelector("progress");
    s && (s.max = Math.max(1, r.files), s.value = r.begun);
    for (const [c, i] of Object.entries(r)) {
      const l = e.querySelector(`[data-count=${CSS.escape(c)}]`);
      l && (l.textContent = String(i));
    }
  };
  o.addEventListener("progress", n), o.addEventListener("end", () => {
    o.close(), window.location.reload();
  });
}
function le(e) {
  const t = (n) => n ? e.report.text.slice(n.start, n.end) : "", o = (n) => n.map((a) => e.actors.find((r) => r.id === a)?.name ?? a).join(", ");
  return [
    ["Meetings", e.meetings.map((n) => `${n.kind} of ${o(n.participants)}: ${n.status} (“${t(n.mentions[0])}”)`)],
    ["Events", e.events.map((n) => `${n.type}, ${o(n.source) || "somebody"}${n.target.length > 0 ? ` to ${o(n.target)}` : ""}: ${n.status} (“${t(n.trigger)}”)`)],
    ["Positions", e.positions.map((n) => `${o(n.holder)} ${n.stance} “${t(n.proposal)}”`)],
    ["Statements", e.statements.map((n) => `${o(n.speaker) || "somebody"}: “${t(n.content)}”`)],
    ["Actors", e.actors.map((n) => n.name)]
  ];
}
function ue(e, t) {
  const o = le(e).filter(([, n]) => n.length > 0).flatMap(([n, a]) => {
    const r = document.createElement("h3");
    r.textContent = `${n} (${a.length})`;
    const s = document.createElement("ul");
    for (const c of a) {
      const i = document.createElement("li"), l = document.createElement("bdi");
      l.textContent = c, i.append(l), s.append(i);
    }
    return [r, s];
  });
  t.replaceChildren(...o), o.length === 0 && (t.textContent = "Nothing was found in it.");
}
document.addEventListener("submit", (e) => {
  const t = e.target, o = e.submitter;
  if (!(t instanceof HTMLFormElement) || !(o instanceof HTMLButtonElement) || o.getAttribute("formaction") !== "/read")
    return;
  e.preventDefault();
  const n = t.parentElement?.querySelector("[data-reading]");
  if (!n)
    return;
  n.textContent = "Reading …";
  const a = new URLSearchParams();
  for (const [r, s] of new FormData(t))
    a.append(r, String(s));
  S("/read", a, "application/json").then(async (r) => {
    ue(await r.json(), n), d("Read");
  }).catch((r) => {
    n.textContent = r.message, d(r.message);
  });
});
document.addEventListener("submit", (e) => {
  const t = e.target, o = e.submitter;
  if (!(t instanceof HTMLFormElement) || t.getAttribute("action") !== "/theme" || !(o instanceof HTMLButtonElement))
    return;
  e.preventDefault(), o.value === "system" ? delete document.documentElement.dataset.theme : document.documentElement.dataset.theme = o.value;
  for (const a of t.querySelectorAll("button"))
    a.setAttribute("aria-pressed", String(a === o));
  const n = new URLSearchParams();
  for (const [a, r] of new FormData(t, o))
    n.append(a, String(r));
  S("/theme", n, "text/html").catch(() => {
    t.submit();
  });
});
const I = 1e3;
function me() {
  const e = document.querySelector("[data-waiting]");
  if (!e)
    return;
  const t = async () => {
    const o = await fetch(window.location.href, { headers: { Accept: "text/html" } }), n = new DOMParser().parseFromString(await o.text(), "text/html").querySelector("[data-waiting]");
    if (o.status !== 503 || !n) {
      window.location.reload();
      return;
    }
    const [a, r] = [e.querySelector("progress"), n.querySelector("progress")];
    a && r && ([a.max, a.value] = [r.max, r.value]);
    const [s, c] = [e.querySelector("[role=status]"), n.querySelector("[role=status]")];
    s && c && s.textContent !== c.textContent && (s.textContent = c.textContent), window.setTimeout(() => void t(), I);
  };
  window.setTimeout(() => void t(), I);
}
const A = document.createElement("link");
A.rel = "stylesheet";
A.href = new URL(
  /* @vite-ignore */
  "islands.css",
  import.meta.url
).href;
document.head.append(A);
ie();
F();
re();
de();
me();
