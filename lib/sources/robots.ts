/** What a robots.txt says to us: path patterns in its order of lines, and the sitemaps that it names. */
export interface Robots {
  rules: { allow: boolean; pattern: string }[];
  sitemaps: string[];
}

/** Reads a robots.txt (RFC 9309): the group that names `agent`, else the one for all. */
export function readRobots(text: string, agent: string): Robots {
  const groups: { agents: string[]; rules: Robots["rules"] }[] = [];
  const sitemaps: string[] = [];
  let open: (typeof groups)[number] | null = null;
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n?|\n/)) {
    const [, key, value = ""] = /^\s*([a-z-]+)\s*:\s*(.*?)\s*(?:#.*)?$/i.exec(line) ?? [];
    const field = key?.toLowerCase();
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
  const longest = Math.max(...fitting.map(({ pattern }) => pattern.length));
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
