import { toBase64 } from "../base64.ts";

/** The header for a name and its password, as `name:password`. */
export function basic(pair: string): Record<string, string> {
  return { Authorization: `Basic ${toBase64(new TextEncoder().encode(pair))}` };
}
