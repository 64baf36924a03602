// Arrow keys on the drawing of the timeline: left and right along a lane, up and down between lanes.
const links = (drawing: Element): SVGAElement[] => [...drawing.querySelectorAll<SVGAElement>("a")];

function next(drawing: Element, from: SVGAElement, key: string): SVGAElement | undefined {
  const at = from.getBoundingClientRect();
  const [x, y] = [at.left + at.width / 2, at.top + at.height / 2];
  const distance = (link: SVGAElement): number => {
    const box = link.getBoundingClientRect();
    const [dx, dy] = [box.left + box.width / 2 - x, box.top + box.height / 2 - y];
    const [along, across] = key === "ArrowLeft" || key === "ArrowRight" ? [dx, dy] : [dy, dx];
    const ahead = key === "ArrowLeft" || key === "ArrowUp" ? -along : along;
    return ahead > 0.5 ? ahead + 4 * Math.abs(across) : Number.POSITIVE_INFINITY;
  };
  return links(drawing)
    .filter((link) => link !== from && Number.isFinite(distance(link)))
    .sort((one, other) => distance(one) - distance(other))[0];
}

// One stop for the tab key; the arrows go on from there.
export function offerLanes(): void {
  for (const drawing of document.querySelectorAll("[data-lanes]")) {
    links(drawing)[0]?.setAttribute("tabindex", "0");
  }
}

document.addEventListener("keydown", (event) => {
  const link = event.target instanceof Element ? event.target.closest<SVGAElement>("[data-lanes] a") : null;
  const drawing = link?.closest("[data-lanes]");
  if (link && drawing && event.key.startsWith("Arrow")) {
    const to = next(drawing, link, event.key);
    if (to) {
      event.preventDefault();
      link.setAttribute("tabindex", "-1");
      to.setAttribute("tabindex", "0");
      to.focus();
    }
  }
});
