import { FootnoteError } from "../errors.ts";
import { refusedWrite } from "./refused-write.ts";

/** Names are the same when they differ in case alone: desks keep it, change it or pass over it, each as it likes. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Those that are wanted and not there, in whatever case. */
export function lacking(wanted: string[], there: string[]): string[] {
  return wanted.filter((name) => !there.some((other) => sameName(other, name)));
}

/** How a helpdesk's tags are asked for and written; `add` is given what is new and, for desks that replace the list, what is there. */
interface Tagging {
  read: () => Promise<string[]>;
  add: (fresh: string[], there: string[]) => Promise<unknown>;
}

/**
 * Writes the wanted tags that the ticket has not, and reads them back: some desks answer well and change nothing. Throws
 * `helpdesk.<id>.tag.refused`.
 */
export async function addTags(id: string, wanted: string[], { read, add }: Tagging): Promise<void> {
  const there = await read();
  const fresh = lacking(wanted, there);
  if (fresh.length === 0) return;
  await add(fresh, there).catch((error: unknown) => {
    throw refusedWrite(id, "tag", error);
  });
  if (lacking(fresh, await read()).length > 0) throw new FootnoteError(`helpdesk.${id}.tag.refused`);
}
