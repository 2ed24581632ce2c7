/** What a robots.txt says to us: path patterns in its order of lines, and the sitemaps that it names. */
export interface Robots {
  rules: { allow: boolean; pattern: string }[];
  sitemaps: string[];
}

/** As many characters are read: the RFC asks for 500 KiB at least. */
const most = 512 * 1024;

/** Reads a robots.txt (RFC 9309): the group that names `agent`, else the one for all. */
export function readRobots(text: string, agent: string): Robots {
  const groups: { agents: string[]; rules: Robots["rules"] }[] = [];
  const sitemaps: string[] = [];
  let open: (typeof groups)[number] | null = null;
  for (const line of text
    .slice(0, most)
    .replace(/^\uFEFF/, "")
    .split(/\r\n?|\n/)) {
    const [said = ""] = line.split("#", 1);
    const colon = said.indexOf(":");
    const field = said.slice(0, Math.max(0, colon)).trim().toLowerCase();
    const value = said.slice(colon + 1).trim();
    if (field === "sitemap" && value !== "") sitemaps.push(value);
    if (field === "user-agent") {
      // Lines that name agents one after the other share what follows.
      if (!open || open.rules.length > 0) {
        open = { agents: [], rules: [] };
        groups.push(open);
      }
      open.agents.push(value.toLowerCase());
    }
    if ((field === "allow" || field === "disallow") && open) open.rules.push({ allow: field === "allow", pattern: value });
  }
  const ours = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()));
  const chosen = ours.length > 0 ? ours : groups.filter(({ agents }) => agents.includes("*"));
  return { rules: chosen.flatMap(({ rules }) => rules).filter(({ pattern }) => pattern !== ""), sitemaps };
}

/** May a path be read? The longest pattern that fits decides; of two as long the one that allows. */
export function allows(rules: Robots["rules"], path: string): boolean {
  const fitting = rules.filter(({ pattern }) => fits(pattern, path));
  const longest = fitting.reduce((length, { pattern }) => Math.max(length, pattern.length), 0);
  return fitting.length === 0 || fitting.some(({ pattern, allow }) => allow && pattern.length === longest);
}

/** Does a path begin as a pattern says? `*` is any run of characters, `$` at its end the end of the path. */
export function fits(pattern: string, path: string): boolean {
  const [first = "", ...parts] = pattern.replace(/\$$/, "").split("*");
  if (!path.startsWith(first)) return false;
  const last = pattern.endsWith("$") ? (parts.pop() ?? null) : "";
  let at = first.length;
  // Part by part from the left, so that no pattern makes it slow.
  for (const part of parts) {
    const next = path.indexOf(part, at);
    if (next < 0) return false;
    at = next + part.length;
  }
  if (last === null) return path.length === at;
  return path.endsWith(last) && path.length - last.length >= at;
}
