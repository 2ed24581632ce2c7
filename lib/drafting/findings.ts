import { guardComposer } from "../guardrails/composer-guard.ts";
import { leaks } from "../guardrails/leak.ts";
import { blockText } from "./block-text.ts";
import type { Finding, Sentence, Value } from "./draft.ts";
import type { Evidence } from "./evidence.ts";
import { languageFindings } from "./language-findings.ts";
import { withoutMarker } from "./list-marker.ts";
import type { Loose } from "./loose-finding.ts";
import { namesOtherBrand } from "./other-brand.ts";
import { otherPeoplesData } from "./other-customer.ts";
import { otherNames } from "./other-names.ts";

/**
 * What is wrong with a text. Internal text and unfilled placeholders can't be answered for; another language than asked
 * for is shown but stops nothing, since detection may err.
 */
export function findings(text: string, sentences: Sentence[], values: Value[], given: Evidence): Finding[] {
  const all = [
    ...unproven(text, sentences, values),
    ...internalText(text, sentences, given),
    ...guarded(text, given),
    ...ofOthers(text, sentences, given),
    ...languageFindings(text, sentences, given),
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
  const toldApart = (s: Sentence) => s.because === "name-not-found" || s.because === "other-brand";
  const named = sentences.filter((s) => s.class === "unsupported" && !toldApart(s) && !lost.some((v) => v.from >= s.from && v.from < s.to));
  const bare = named.map(
    (s): Loose => ({ kind: "no-proof", text: text.slice(s.from, s.to), against: null, blocks: true, answerable: true, from: s.from }),
  );
  return [...found, ...bare].sort((a, b) => a.from - b.from);
}

/** Where the sentence begins that holds most of a find. */
function mostlyIn({ from, to }: { from: number; to: number }, sentences: Sentence[]): number {
  const shared = (s: Sentence) => Math.min(s.to, to) - Math.max(s.from, from);
  const best = sentences.reduce<Sentence | null>((b, s) => (shared(s) > Math.max(0, b ? shared(b) : 0) ? s : b), null);
  return best ? Math.max(best.from, from) : from;
}

function internalText(text: string, sentences: Sentence[], given: Evidence): Loose[] {
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
    from: mostlyIn(l, sentences),
  }));
}

function guarded(text: string, given: Evidence): Loose[] {
  return guardComposer(text, given.profile).flatMap((f): Loose[] => {
    if (f.kind !== "banned-word" && f.kind !== "competitor" && f.kind !== "placeholder") return [];
    return [{ kind: f.kind, text: f.text, against: f.against, blocks: true, answerable: f.kind !== "placeholder", from: f.from }];
  });
}

/** Names, other people's data and other brands, in what the profile did not write. */
function ofOthers(text: string, sentences: Sentence[], given: Evidence): Loose[] {
  const own = sentences.filter((s) => s.class !== "profile");
  const named = own.flatMap((s) =>
    otherNames(withoutMarker(text.slice(s.from, s.to)), s.citations, given).map((n): Loose => {
      const from = text.indexOf(n.text, s.from);
      return { kind: n.person ? "other-customer" : "name-not-found", text: n.text, against: null, blocks: true, answerable: true, from };
    }),
  );
  const data = otherPeoplesData(text, given)
    .filter((d) => own.some((s) => s.from <= d.from && d.from < s.to))
    .map((d): Loose => ({ kind: "other-customer", text: d.text, against: null, blocks: true, answerable: true, from: d.from }));
  const brands = [
    ...namesOtherBrand(text, given).filter((b) => own.some((s) => s.from <= b.from && b.from < s.to)),
    ...own
      .filter((s) => s.because === "other-brand" && s.class === "unsupported")
      .map((s) => ({ text: text.slice(s.from, s.to), from: s.from })),
  ].map((b): Loose => ({ kind: "other-brand", text: b.text, against: null, blocks: true, answerable: true, from: b.from }));
  return [...named, ...data, ...brands];
}
