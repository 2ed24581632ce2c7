import type { Conversation } from "../conversation.ts";
import { bare } from "./bare.ts";
import type { Profile } from "./profile.ts";
import type { RawDraft } from "./request.ts";
import { firstName, greeting, inLanguage, signature } from "./salutation.ts";

const opening =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hej|hejsan|hallå|god \p{L}+|hallo|guten \p{L}+|liebe\p{L}*|sehr geehrte\p{L}*|bonjour|hola)(?!\p{L})[^\n]{0,40}[,!.]?\s*$/iu;

/** A model's draft between the profile's own greeting and signature: a name is set here, never by a model. */
export function framed(raw: RawDraft, of: Profile, conversation: Conversation, language: string): RawDraft {
  const profile = inLanguage(of, language);
  if (raw.outcome === "none") return { ...raw, segments: [] };
  const segments = raw.segments.length > 0 ? raw.segments : raw.questions.map((q, i) => ({ text: i === 0 ? q : `\n${q}`, cites: [] }));
  const body = withoutGreeting(segments);
  const sign = signature(profile, conversation.agent.name);
  const lines = new Set(
    body
      .map((s) => s.text)
      .join("")
      .split("\n")
      .map(bare),
  );
  const signed = sign.split("\n").some((l) => lines.has(bare(l)));
  const hello = greeting(profile, firstName(conversation.customer.name));
  const around = (text: string) => ({ text, cites: [] });
  return { ...raw, segments: [around(`${hello}\n\n`), ...body, ...(signed || sign === "" ? [] : [around(`\n\n${sign}`)])] };
}

function withoutGreeting(segments: RawDraft["segments"]): RawDraft["segments"] {
  const [first, ...rest] = segments;
  if (!first) return segments;
  const text = first.text.trimStart();
  const line = text.split("\n")[0] ?? "";
  return opening.test(line) ? [{ ...first, text: text.slice(line.length).trimStart() }, ...rest] : [{ ...first, text }, ...rest];
}
