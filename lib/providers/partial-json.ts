// A reader of JSON that is still being written: what a reply says so far, while the rest of its object is on the way.

interface Level {
  kind: "object" | "array";
  key: string;
}

/** The text of `segments[].text` in JSON that may end anywhere; "" when none has begun. */
export function textSoFar(json: string): string {
  const texts: string[] = [];
  const levels: Level[] = [];
  let expectsKey = false;
  for (let at = Math.max(0, json.indexOf("{")); at < json.length; at++) {
    const char = json[at];
    const level = levels.at(-1);
    if (char === "{" || char === "[") {
      levels.push({ kind: char === "{" ? "object" : "array", key: "" });
      expectsKey = char === "{";
    } else if (char === "}" || char === "]") levels.pop();
    else if (char === ",") expectsKey = level?.kind === "object";
    else if (char === '"') {
      const { text, end } = stringAt(json, at);
      if (expectsKey && level) {
        level.key = text;
        expectsKey = false;
      } else if (level?.key === "text" && levels.length === 3 && levels[0]?.key === "segments") texts.push(text);
      at = end;
    }
  }
  return joined(texts).join("");
}

/** A string that begins at a quotation mark; one that was cut is given as far as it goes, a cut escape left out. */
function stringAt(json: string, start: number): { text: string; end: number } {
  let end = start + 1;
  while (end < json.length && json[end] !== '"') end += json[end] === "\\" ? 2 : 1;
  const raw = json.slice(start + 1, Math.min(end, json.length));
  const whole = end < json.length ? raw : raw.replace(/\\(?:u[0-9a-fA-F]{0,3})?$/, "");
  try {
    return { text: JSON.parse(`"${whole}"`) as string, end };
  } catch {
    // Line breaks that a small model wrote as they are; the finished answer is checked strictly.
    return { text: whole, end };
  }
}

/** Segments as they stand one after the other: models forget the space between sentences, or the line before a step. */
export function joined(texts: string[]): string[] {
  return texts.map((text, i) => {
    const before = texts[i - 1] ?? "";
    if (i === 0 || before === "" || text === "" || /\s$/.test(before) || /^\s/.test(text)) return text;
    return `${/^(\d+[.)]|[-•*])\s/.test(text) ? "\n" : " "}${text}`;
  });
}
