import type { RoleSign } from "../../recipe.ts";

const roleWord =
  /custom|client|visitor|guest|request|contact|\buser\b|agent|staff|support|operator|team|note|internal|private|public|in(?:bound|coming)|out(?:bound|going)|sent|received|direction|role|kind|kund|handl|intern/i;

/**
 * Does a sign speak of people or of visibility? Anything else in which two examples differ may be chance, or tell one's own messages from
 * everybody else's. `common` are names that every example shows.
 */
export function speaksOfRole(sign: RoleSign, common: ReadonlySet<string> = new Set()): boolean {
  if (sign.kind === "text" || sign.kind === "named") return true;
  return sign.kind === "css" && roleWord.test(sign.value.replace(/[\w-]+/g, (name) => (common.has(name) ? "" : name)));
}
