// Light, dark or what the system has, at once; the cookie is set by the same form.
import { post } from "./server";

document.addEventListener("submit", (event) => {
  const form = event.target;
  const button = event.submitter;
  if (!(form instanceof HTMLFormElement) || form.getAttribute("action") !== "/theme" || !(button instanceof HTMLButtonElement)) {
    return;
  }

  event.preventDefault();
  if (button.value === "system") {
    delete document.documentElement.dataset.theme;
  } else {
    document.documentElement.dataset.theme = button.value;
  }

  for (const other of form.querySelectorAll("button")) {
    other.setAttribute("aria-pressed", String(other === button));
  }

  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form, button)) {
    fields.append(name, String(value));
  }

  post("/theme", fields, "text/html").catch(() => { form.submit(); });
});
