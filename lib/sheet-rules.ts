interface SheetRule {
  selector: string;
  body: string;
}

/** The rules of a style sheet, in order, without those that hold for some screens only. Takes time in proportion to its length, whatever it holds. */
export function rulesOf(sheet: string): SheetRule[] {
  const parts = withoutAtRules(withoutComments(sheet)).split(/([{}])/);
  const rules: SheetRule[] = [];
  // Text and braces take turns.
  for (let i = 0; i + 3 < parts.length; i += 2) {
    const [selector = "", opens, body = "", closes] = parts.slice(i, i + 4);
    if (selector !== "" && opens === "{" && closes === "}") rules.push({ selector: selector.trim(), body });
  }
  return rules;
}

function withoutComments(sheet: string): string {
  let kept = "";
  let from = 0;
  for (let start = sheet.indexOf("/*"); start >= 0; start = sheet.indexOf("/*", from)) {
    const end = sheet.indexOf("*/", start + 2);
    if (end < 0) break;
    kept += sheet.slice(from, start);
    from = end + 2;
  }
  return kept + sheet.slice(from);
}

/** Those with a block; one level of rules within it. */
function withoutAtRules(sheet: string): string {
  const block = /\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/y;
  const stop = /[{;]/g;
  let kept = "";
  let from = 0;
  for (let at = sheet.indexOf("@"); at >= 0; at = sheet.indexOf("@", Math.max(from, stop.lastIndex))) {
    stop.lastIndex = at;
    const found = stop.exec(sheet);
    if (!found) break;
    block.lastIndex = found.index;
    if (found[0] === ";" || !block.test(sheet)) continue;
    kept += sheet.slice(from, at);
    from = block.lastIndex;
  }
  return kept + sheet.slice(from);
}
