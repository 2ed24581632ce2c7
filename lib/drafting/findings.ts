import { guardComposer } from "../guardrails/composer-guard.ts";
import { leaks } from "../guardrails/leak.ts";
import { baseLanguage } from "../language/base-language.ts";
import { detectLanguage } from "../language/detect.ts";
import { blockText } from "./block-text.ts";
import type { Finding, Sentence, Value } from "./draft.ts";
import type { Evidence } from "./evidence.ts";

type Loose = Omit<Finding, "id" | "sentence"> & { from: number };

/**
 * What is wrong with a text. Internal text and unfilled placeholders can't be answered for; another language than asked
 * for is shown but stops nothing, since detection may err.
 */
export function findings(text: string, sentences: Sentence[], values: Value[], given: Evidence): Finding[] {
  const all = [
    ...unproven(text, sentences, values),
    ...internalText(text, given),
    ...guarded(text, given),
    ...otherLanguage(text, sentences, given),
  ];
  const counted = new Map<string, number>();
  return all.map(({ from, ...finding }) => {
    const sentence = sentences.find((s) => s.from <= from && from < s.to)?.id ?? null;
    const name = `${finding.kind}-${sentence ?? "text"}`;
    const n = (counted.get(name) ?? 0) + 1;
    counted.set(name, n);
    return { id: n === 1 ? name : `${name}-${n}`, sentence, ...finding };
  });
}

function unproven(text: string, sentences: Sentence[], values: Value[]): Loose[] {
  const lost = values.filter((v) => v.provenance === "none");
  const found = lost.map((v): Loose => {
    const kind = v.kind === "link" ? "link" : v.kind === "promise" ? "promise" : "value-not-found";
    return { kind, text: v.text, against: null, blocks: true, answerable: true, from: v.from };
  });
  const named = sentences.filter((s) => s.class === "unsupported" && !lost.some((v) => v.from >= s.from && v.from < s.to));
  const bare = named.map(
    (s): Loose => ({ kind: "no-proof", text: text.slice(s.from, s.to), against: null, blocks: true, answerable: true, from: s.from }),
  );
  return [...found, ...bare].sort((a, b) => a.from - b.from);
}

function internalText(text: string, given: Evidence): Loose[] {
  const internal = given.internal.map((p) => ({ title: p.title, text: p.blocks.map((b) => b.text).join("\n") }));
  const allowed = [
    ...given.sources.map((s) =>
      [s.passage.title, s.passage.heading ?? "", ...s.passage.blocks.map((b, i) => `${b.text}\n${blockText(s.passage, i)}`)].join("\n"),
    ),
    ...given.messages.map((m) => m.text),
    given.ofProfile.text,
    ...given.profileLines,
  ];
  return leaks(text, internal, allowed).map((l) => ({
    kind: "internal-text",
    text: l.quote,
    against: l.title,
    blocks: true,
    answerable: false,
    from: l.from,
  }));
}

function guarded(text: string, given: Evidence): Loose[] {
  return guardComposer(text, given.profile).flatMap((f): Loose[] => {
    if (f.kind !== "banned-word" && f.kind !== "competitor" && f.kind !== "placeholder") return [];
    return [{ kind: f.kind, text: f.text, against: f.against, blocks: true, answerable: f.kind !== "placeholder", from: f.from }];
  });
}

function otherLanguage(text: string, sentences: Sentence[], given: Evidence): Loose[] {
  const body = sentences
    .filter((s) => s.class !== "profile")
    .map((s) => text.slice(s.from, s.to))
    .join(" ");
  const detected = body.length < 40 ? null : detectLanguage(body);
  if (detected === null || baseLanguage(detected) === baseLanguage(given.language)) return [];
  return [
    {
      kind: "language",
      text: detected,
      against: given.language,
      blocks: false,
      answerable: true,
      from: sentences.find((s) => s.class !== "profile")?.from ?? 0,
    },
  ];
}
