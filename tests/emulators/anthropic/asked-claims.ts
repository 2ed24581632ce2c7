import { verdicts } from "./verifier.ts";

// What a verify request holds, read back from its own words, and the scripted verifier's answer to it.

/** The claims and passages between the marks of a verify request; the texts are those of its user turn. */
export function askedClaims(texts: string[]): {
  claims: { i: number; text: string; cites: number[] }[];
  passages: string[];
  questions: number;
} {
  const all = texts.join("\n");
  const between = (name: string) => new RegExp(`<${name}-[0-9a-f]+>\\n([\\s\\S]*?)\\n</${name}-`).exec(all)?.[1] ?? "";
  const passages = between("found")
    .split(/(?:^|\n)p\d+▸ /)
    .slice(1)
    // The first line is the title: it carries nothing.
    .map((p) => p.split("\n").slice(1).join("\n"));
  const claims = between("draft")
    .split("\n")
    .flatMap((line) => {
      const [, i = "", cites = "", text = ""] = /^(\d+)\. \(([^)]*)\) (.*)$/.exec(line) ?? [];
      return text === "" ? [] : [{ i: Number(i), text, cites: [...cites.matchAll(/p(\d+)/g)].map((m) => Number(m[1]) - 1) }];
    });
  const questions = between("ask")
    .split("\n")
    .filter((l) => l.trim() !== "").length;
  return { claims, passages, questions };
}

/** The answer to a verify request by the scripted verifier. */
export function verified(texts: string[]): unknown {
  const { claims, passages, questions } = askedClaims(texts);
  const judged = verdicts(claims, passages);
  return {
    language: "en",
    claims: claims.map(({ i }, at) => {
      const { verdict = "unsupported", p = null, span = null, why = "" } = judged[at] ?? {};
      return { i, kind: "fact", verdict, p: p === null ? null : p + 1, span, why };
    }),
    questions: Array.from({ length: questions }, (_, q) => ({ q: q + 1, answered: true })),
    leaks: [],
    injectionFollowed: false,
  };
}
