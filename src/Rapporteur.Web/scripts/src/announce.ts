// Tells those who cannot see the page what has changed on it.
let region: HTMLElement | undefined;

export function announce(text: string): void {
  if (!region) {
    region = document.createElement("p");
    region.className = "unseen";
    region.setAttribute("role", "status");
    region.setAttribute("aria-live", "polite");
    document.body.append(region);
  }

  region.textContent = "";
  const said = region;
  // A region that is filled in the moment it appears is not read.
  window.setTimeout(() => { said.textContent = text; }, 50);
}
