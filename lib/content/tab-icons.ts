/** Path data of the closed tab's icons, on a 24 × 24 grid; the first stands on every tab. */
export const tabIcons = {
  mark: ["M3 8h9M3 14h18M3 20h13", "m17 4 2.5-1.5V10"],
  reading: ["M12 7v5.5l3.5 2", "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18z"],
  ready: ["M4 5h16v11H10l-4.5 4V16H4z"],
  draft: ["m5 12.5 4.5 4.5L19 7.5"],
  check: ["M12 4 2.8 19.5h18.4z", "M12 10v4.2M12 17v.1"],
  "hand-over": ["M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3z", "M12 8v4.8M12 16v.1"],
  blocked: ["M12 4 2.8 19.5h18.4z", "M12 10v4.2M12 17v.1"],
} as const;

/** One icon as an SVG element; nothing here is parsed from a string. */
export function tabIcon(name: keyof typeof tabIcons): SVGSVGElement {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  for (const d of tabIcons[name]) {
    const path = document.createElementNS(space, "path");
    path.setAttribute("d", d);
    svg.append(path);
  }
  return svg;
}
