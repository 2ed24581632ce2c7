import type { HiddenText } from "../conversation.ts";

/** How a text is kept from people's eyes. */
export type HiddenKind = HiddenText["kind"];

/** Text that a program reads and a person does not; `text` is decoded where the characters stand for letters. */
export interface HiddenPiece {
  kind: HiddenKind;
  text: string;
}

/** What a caller knows of an element's style; null where it is unknown. Sizes in px, alpha 0 to 1. */
export interface StyleFacts {
  /** Neither drawn nor given room: display none, visibility hidden, the hidden attribute. */
  shown: boolean;
  opacity: number | null;
  size: number | null;
  color: readonly [red: number, green: number, blue: number, alpha: number] | null;
  background: readonly [red: number, green: number, blue: number, alpha: number] | null;
  /** Moved out of sight or cut to nothing. */
  away: boolean;
}

/** Nobody reads smaller letters. */
const smallest = 1;
const faintest = 0.05;
/** Two colours that differ by less in each part look the same. */
const alike = 8;

/** By what an element's own text is hidden; null if a person sees it. */
export function hiddenBy({ shown, opacity, size, color, background, away }: StyleFacts): HiddenKind | null {
  if (!shown) return "not-shown";
  if (opacity !== null && opacity < faintest) return "transparent";
  if (away) return "off-screen";
  if (size !== null && size <= smallest) return "tiny";
  if (!color) return null;
  if (color[3] < faintest) return "transparent";
  return background && [0, 1, 2].every((i) => Math.abs((color[i] ?? 0) - (background[i] ?? 0)) < alike) ? "same-colour" : null;
}

// The flags of England, Scotland and Wales are written with tags; joiners and marks shape many scripts and emoji.
const FLAG_OR_TAGS = /\u{1F3F4}[\u{E0061}-\u{E007A}]{2,6}\u{E007F}|[\u{E0000}-\u{E007F}]+/gu;
const SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]{3,}/gu;
const RUN = /[\u034F\u115F\u1160\u180E\u200B-\u200F\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0]{4,}/gu;
const SINGLE = /[\u180E\u200B\u2060-\u2064\u206A-\u206F\uFEFF]/gu;
const TURNED = /[\u202D\u202E]([^\u202C\u202D\u202E\n]{0,2000})\u202C?/gu;
const ANY =
  /[\u034F\u115F\u1160\u180E\u200B-\u200F\u202C-\u202E\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0\u{E0000}-\u{E01EF}]|[\uFE00-\uFE0F]{3}/u;

/** A text without the characters that no one sees, and what they held; text that only runs the other way stays and is told. */
export function withoutHiddenText(text: string): { text: string; hidden: HiddenPiece[] } {
  if (!ANY.test(text)) return { text, hidden: [] };
  const hidden: HiddenPiece[] = [];
  const take = (kind: HiddenKind, said: string, instead = "") => {
    hidden.push({ kind, text: said });
    return instead;
  };
  const visible = text
    .replace(FLAG_OR_TAGS, (run) => (run.startsWith("\u{1F3F4}") ? run : take("tags", lettersOf(run, 0xe0000))))
    .replace(SELECTORS, (run) => take("tags", bytesOf(run)))
    .replace(RUN, (run) => take("zero-width", codesOf(run)))
    .replace(TURNED, (_, said: string) => (said === "" ? "" : take("direction", said, said)))
    .replace(SINGLE, "");
  return { text: visible, hidden };
}

function lettersOf(run: string, base: number): string {
  const letters = Array.from(run, (letter) => (letter.codePointAt(0) ?? base) - base).filter((code) => code >= 0x20 && code < 0x7f);
  return String.fromCharCode(...letters.slice(0, 2000));
}

/** Selectors stand for bytes: the first sixteen, and the other 240 above. */
function bytesOf(run: string): string {
  const bytes = Array.from(run, (letter) => letter.codePointAt(0) ?? 0).map((code) =>
    code < 0xe0100 ? code - 0xfe00 : code - 0xe0100 + 16,
  );
  return new TextDecoder().decode(Uint8Array.from(bytes.slice(0, 2000)));
}

function codesOf(run: string): string {
  const codes = Array.from(run.slice(0, 24), (letter) => `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
  return `${codes.join(" ")}${run.length > 24 ? " …" : ""}`;
}
