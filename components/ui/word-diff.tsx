import { wordChanges } from "./word-changes.ts";

/** The words that were taken out and put in between two texts. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <>
      {wordChanges(before, after).map((change, index) => {
        if (change.kind === "same") return change.text;
        return change.kind === "in" ? <ins key={index}>{change.text}</ins> : <del key={index}>{change.text}</del>;
      })}
    </>
  );
}
