import { cueBefore, type Span, spans } from "./span.ts";

const FOUR = /(?<![\p{L}\p{N}.-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\p{L}\p{N}]|\.\d)/gu;
const SIX =
  /(?<![\p{L}\p{N}:.])(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}|(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?::(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){0,6})?)(?![\p{L}\p{N}:])/giu;
const HINT = /\d\.\d{1,3}\.\d|:[0-9a-f]{0,4}:/iu;
const VERSION = /(?<!\p{L})(?:v|ver|version\p{L}*|firmware|build|release|app)(?!\p{L})[^\d]{0,6}$/iu;

/** IP addresses of both kinds; version numbers stay. */
export function findIps(text: string): Span[] {
  if (!HINT.test(text)) return [];
  return [
    ...spans("IP", text, FOUR, (_, from) => !cueBefore(text, from, VERSION, 20)),
    ...spans("IP", text, SIX, (value) => (value.match(/[0-9a-f]{1,4}/gi)?.length ?? 0) >= 2 && /\d/.test(value)),
  ];
}
