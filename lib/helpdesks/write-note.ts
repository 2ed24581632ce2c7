import { FootnoteError, toProblem } from "../errors.ts";
import { sameText } from "../same-text.ts";
import { refusedWrite } from "./refused-write.ts";

interface NoteDoors {
  /** The plain texts of the internal notes that stand in the ticket now, the newest ones at least. */
  read: () => Promise<string[]>;
  /** Puts the note there. */
  add: () => Promise<unknown>;
  /** Where a helpdesk changes more of a note than its spacing. */
  same?: (a: string, b: string) => boolean;
}

/** Characters that every helpdesk takes in a note: Jira 32,767, Zendesk 65,535 bytes, the others more (documented). */
const anyTakes = 32_000;

/**
 * Writes an internal note, once, and reads it back. One whose words stand there already is not written again, nor is one whose answer was
 * lost on its way. Throws what the calls throw, and `helpdesk.<id>.note.` and `refused` where it does not stand there afterwards, `too-long`
 * where the helpdesk takes no note of that length, `twice` where it stands there twice.
 */
export async function writeNote(id: string, text: string, { read, add, same = sameText }: NoteDoors): Promise<void> {
  // What is read back is cut after more than that, and a note that can't be found would be written again and again.
  if (text.length > anyTakes) throw new FootnoteError(`helpdesk.${id}.note.too-long`);
  const standing = async () => (await read()).filter((it) => same(it, text)).length;
  if ((await standing()) > 0) return;
  const failure = await add().then(
    () => null,
    (error: unknown) => error ?? new FootnoteError("unexpected"),
  );
  if (failure !== null && !isLost(failure)) throw reason(id, failure);
  // After a lost answer the ticket itself tells; where it can't be asked either, the next try looks first.
  const now = await standing().catch((error: unknown) => {
    throw failure ?? error;
  });
  if (now === 1) return;
  throw failure !== null && now === 0 ? failure : new FootnoteError(`helpdesk.${id}.note.${now === 0 ? "refused" : "twice"}`);
}

/** No answer, or one that says nothing about the note: it may have been written. */
const isLost = (error: unknown) => /\.(?:unreachable|http|not-json)$/.test(toProblem(error).code);

function reason(id: string, failure: unknown): unknown {
  const named = refusedWrite(id, "note", failure);
  const { code, detail } = toProblem(named);
  const long = code === `helpdesk.${id}.note.refused` && detail["status"] === "413";
  return long ? new FootnoteError(`helpdesk.${id}.note.too-long`, { cause: failure }) : named;
}
