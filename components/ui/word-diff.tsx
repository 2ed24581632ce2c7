import { diffWordsWithSpace } from "diff";

/** The words that were taken out and put in between two texts. */
export function WordDiff({ before, after }: { before: string; after: string }) {
  return (
    <>
      {diffWordsWithSpace(before, after).map((part, index) => {
        if (part.added) return <ins key={index}>{part.value}</ins>;
        if (part.removed) return <del key={index}>{part.value}</del>;
        return part.value;
      })}
    </>
  );
}
