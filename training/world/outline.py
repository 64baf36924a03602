#!/usr/bin/env python3
"""Draws src/Rapporteur.Web/wwwroot/world.svg, the outline behind the map, from Natural Earth's countries (public domain).

    npm pack world-atlas@2.0.2 && tar xf world-atlas-2.0.2.tgz
    training/world/outline.py package/countries-50m.json > src/Rapporteur.Web/wwwroot/world.svg

The projection is that of src/Rapporteur.Web/Pages/Map/Projection.cs: equirectangular, standard parallel 40 degrees, 1000 units wide,
from 84 degrees north to 58 south. Lines are thinned to a tenth of a unit (Douglas and Peucker 1973), and islands smaller than a dot left out.
Needs nothing but Python 3; the same input gives the same bytes.
"""
import json
import sys

WIDTH, NORTH, SOUTH, SQUEEZE, TOLERANCE, LEAST = 1000.0, 84.0, -58.0, 0.766, 0.12, 0.25
SCALE = WIDTH / 360


def place(longitude, latitude):
    return (longitude + 180) * SCALE, (NORTH - max(SOUTH, min(NORTH, latitude))) * SCALE / SQUEEZE


def arcs_of(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append(place(x * sx + tx, y * sy + ty))
        yield thin(points)


def thin(points):
    """Douglas-Peucker without recursion, so that long coasts do not exhaust the stack."""
    keep, spans = {0, len(points) - 1}, [(0, len(points) - 1)]
    while spans:
        first, last = spans.pop()
        (ax, ay), (bx, by) = points[first], points[last]
        length = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
        worst, at = TOLERANCE, None
        for i in range(first + 1, last):
            px, py = points[i]
            distance = abs((bx - ax) * (ay - py) - (ax - px) * (by - ay)) / length if length > 1e-9 else ((px - ax) ** 2 + (py - ay) ** 2) ** 0.5
            if distance > worst:
                worst, at = distance, i
        if at is not None:
            keep.add(at)
            spans += [(first, at), (at, last)]
    return [points[i] for i in sorted(keep)]


def ring(indices, arcs):
    points = []
    for index in indices:
        arc = arcs[index] if index >= 0 else arcs[~index][::-1]
        points += arc[1:] if points else arc
    return points


def unwrapped(points):
    """A ring that crosses the 180th meridian, as one piece; and the same piece on the other edge, since the drawing ends there."""
    shift, whole = 0.0, points[:1]
    for (before, _), (x, y) in zip(points, points[1:]):
        shift += WIDTH if x - before < -WIDTH / 2 else -WIDTH if x - before > WIDTH / 2 else 0
        whole.append((x + shift, y))
    yield whole
    if min(x for x, _ in whole) < -0.05:
        yield [(x + WIDTH, y) for x, y in whole]
    if max(x for x, _ in whole) > WIDTH + 0.05:
        yield [(x - WIDTH, y) for x, y in whole]


def area(points):
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(points, points[1:] + points[:1]))) / 2


def path(points, closed):
    """Relative moves in tenths, which take fewest characters."""
    steps, (px, py) = [], (0, 0)
    for i, (x, y) in enumerate(points):
        qx, qy = round(x * 10), round(y * 10)
        if i and (qx, qy) == (px, py):
            continue
        steps.append(("m" if not i else "l" if i == 1 else " ") + f"{qx - px} {qy - py}".replace(" -", "-"))
        px, py = qx, qy
    # Each path begins where the one before ended, so it begins anew from the origin.
    steps[0] = "M" + steps[0][1:]
    return "".join(steps).replace(" -", "-") + ("z" if closed else "")


def main(name):
    with open(name, encoding="utf-8") as file:
        topology = json.load(file)
    arcs = list(arcs_of(topology))
    land, uses = [], {}
    for country in topology["objects"]["countries"]["geometries"]:
        polygons = country["arcs"] if country["type"] == "MultiPolygon" else [country["arcs"]] if country["type"] == "Polygon" else []
        for polygon in polygons:
            for indices in polygon:
                for index in indices:
                    uses[index if index >= 0 else ~index] = uses.get(index if index >= 0 else ~index, 0) + 1
    for part in topology["objects"]["land"]["geometries"]:
        for polygon in part["arcs"] if part["type"] == "MultiPolygon" else [part["arcs"]]:
            for indices in polygon:
                points = ring(indices, arcs)
                if len(points) > 3 and min(y for _, y in points) < place(0, SOUTH)[1] - 0.1:
                    land += [path(piece, True) for piece in unwrapped(points) if area(piece) >= LEAST]
    borders = [path(arcs[i], False) for i, count in sorted(uses.items()) if count > 1]
    height = (NORTH - SOUTH) * SCALE / SQUEEZE
    print(f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH * 10:.0f} {height * 10:.0f}" fill-rule="evenodd" stroke-linejoin="round">'
          f'<path fill="#7d868e" fill-opacity=".3" d="{"".join(land)}"/>'
          f'<path fill="none" stroke="#7d868e" stroke-opacity=".7" stroke-width="2" d="{"".join(borders)}"/></svg>')


if __name__ == "__main__":
    main(sys.argv[1])
