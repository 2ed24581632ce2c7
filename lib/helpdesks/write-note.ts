import { FootnoteError, toProblem } from "../errors.ts";
import { sameText } from "../same-text.ts";
import { refusedWrite } from "./refused-write.ts";

interface NoteDoors {
  /** The plain texts of the internal notes that stand in the ticket now, the newest ones at least. */
  read: () => Promise<string[]>;
  /** Puts the note there. */
  add: () => Promise<unknown>;
}

/** Characters that every helpdesk takes in a note: Jira 32,767, Zendesk 65,535 bytes (both documented), the others more. */
const anyTakes = 32_000;

/**
 * Writes an internal note, once, and reads it back. One whose words stand there already is not written again, nor is one whose answer was
 * lost on its way. Throws what the calls throw, and `helpdesk.<id>.note.` and `refused` where the helpdesk does not take it, `too-long` where
 * it takes none of that length, `unseen` where it took it and shows none (another try may make a second one), `twice` where it shows two.
 */
export async function writeNote(id: string, text: string, { read, add }: NoteDoors): Promise<void> {
  // What is read back is cut after more than that, and a note that can't be found would be written again and again.
  if (text.length > anyTakes) throw new FootnoteError(`helpdesk.${id}.note.too-long`);
  const standing = async () => (await read()).filter((it) => holds(it, text)).length;
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
  throw failure !== null && now === 0 ? failure : new FootnoteError(`helpdesk.${id}.note.${now === 0 ? "unseen" : "twice"}`);
}

/** Letters and figures; a note that has so many may have something of the helpdesk's own beside it, such as a signature. */
const telling = 40;

/** Does what stands there hold the note? Desks make markup of stars and dashes, and links of addresses: the words come back in their order. */
function holds(there: string, note: string): boolean {
  const words = (text: string) => text.normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "");
  const [seen, wanted] = [words(there), words(note)];
  if (wanted === "") return sameText(there, note);
  return seen === wanted || (wanted.length >= telling && seen.includes(wanted));
}

/** No answer, or one that says nothing about the note: it may have been written. */
const isLost = (error: unknown) => /\.(?:unreachable|http|not-json)$/.test(toProblem(error).code);

function reason(id: string, failure: unknown): unknown {
  const named = refusedWrite(id, "note", failure);
  const { code, detail } = toProblem(named);
  const long = code === `helpdesk.${id}.note.refused` && detail["status"] === "413";
  return long ? new FootnoteError(`helpdesk.${id}.note.too-long`, { cause: failure }) : named;
}
