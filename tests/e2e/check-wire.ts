import { appendFileSync } from "node:fs";
import { type Arrival, wire } from "../emulators/wire.ts";
import { type Planted, plantedInSamples } from "./planted.ts";

/** A value that left the browser as it stands: what it is and where it arrived, never the value. */
export type RawValue = Pick<Planted, "kind" | "ticket"> & Pick<Arrival, "emulator" | "at">;

/** Names what stands raw in requests, however it is spaced and hyphenated. */
export function rawValues(arrivals: Arrival[], planted: Planted[]): RawValue[] {
  const wanted = planted.map((one) => ({ ...one, found: finder(one) }));
  return arrivals.flatMap(({ emulator, at, body }) => {
    const text = `${decoded(at)}\n${plain(body)}`;
    const close = squeezed(text);
    return wanted.filter(({ found }) => found(text, close)).map(({ kind, ticket }) => ({ kind, ticket, emulator, at }));
  });
}

/** Looks through all that reached any emulator since the last look. Throws, with kinds and places, where something personal did. */
export function checkWire(spec: string): void {
  const arrivals = wire.splice(0);
  const planted = plantedInSamples();
  const raw = rawValues(arrivals, planted);
  const file = process.env["FOOTNOTE_WIRE"];
  if (file) appendFileSync(file, `${JSON.stringify({ bodies: arrivals.length, values: planted.length, raw: raw.length })}\n`);
  if (raw.length === 0) return;
  const said = raw.map(({ kind, ticket, emulator, at }) => `${kind} of ticket ${ticket} → ${emulator}, ${at}`);
  throw new Error(`Personal data left the browser in ${spec}:\n${[...new Set(said)].join("\n")}`);
}

/** A name is a word of its own; whatever has marks or digits in it is found with and without them. */
function finder({ kind, value }: Planted): (text: string, close: string) => boolean {
  if (kind === "NAME") {
    const word = new RegExp(`(?<!\\p{L})${value.replace(/[^\p{L}\p{N} ]/gu, "\\$&")}(?!\\p{L})`, "u");
    return (text) => word.test(text);
  }
  const wanted = squeezed(value);
  return (_, close) => close.includes(wanted);
}

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The texts of a JSON body as they read; another body as it stands, and as a form's fields. */
function plain(body: string): string {
  try {
    return texts(JSON.parse(body)).join("\n");
  } catch {
    return `${body}\n${decoded(body)}`;
  }
}

function texts(value: unknown): string[] {
  if (typeof value === "string" || typeof value === "number") return [String(value)];
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(texts);
}

function decoded(text: string): string {
  const spaced = text.replaceAll("+", " ");
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}
