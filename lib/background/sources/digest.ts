import { sha256Hex } from "../../audit/chain.ts";
import type { SourceItem } from "../../source-item.ts";
import type { SourceSettings } from "../../source-settings.ts";

/** Grows when reading an item gives another article than it did: then everything is read again. */
const reading = 1;

/** What an article is made of, in short: while it is the same, the item need not be read again. */
export function digestOf(item: SourceItem, settings: SourceSettings): string {
  return sha256Hex(JSON.stringify([reading, settings.brand, settings.tier, Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1))]));
}
