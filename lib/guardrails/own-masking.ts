import * as z from "zod/mini";
import { fold } from "../language/normalise.ts";
import { type Masking, Remembered } from "./masking.ts";

/** What one person remembered for themselves, beside what their team decided. */
export const OwnMasking = z.object({
  exceptions: z._default(z.array(Remembered).check(z.maxLength(500)), []),
  additions: z._default(z.array(Remembered).check(z.maxLength(500)), []),
});
export type OwnMasking = z.infer<typeof OwnMasking>;

/** Nothing of one's own. */
export const noOwnMasking: OwnMasking = { exceptions: [], additions: [] };

const plain = (entry: Remembered) =>
  `${entry.how} ${entry.how === "exact" ? fold(entry.text).replace(/[^\p{L}\p{N}@]/gu, "") : entry.text}`;

/** Do two entries speak of the same value or pattern, whatever its case and spaces? */
function sameEntry(one: Remembered, other: Remembered): boolean {
  return plain(one) === plain(other);
}

const without = (list: Remembered[], entry: Remembered) => list.filter((known) => !sameEntry(known, entry));

/** Remembers an entry; the newest decision holds, so it leaves the other list, and the oldest goes where there are too many. */
export function remember(own: OwnMasking, list: keyof OwnMasking, entry: Remembered): OwnMasking {
  const other = list === "exceptions" ? "additions" : "exceptions";
  return { ...own, [other]: without(own[other], entry), [list]: [...without(own[list], entry), entry].slice(-500) };
}

/** Forgets an entry of a list. */
export function forget(own: OwnMasking, list: keyof OwnMasking, entry: Remembered): OwnMasking {
  return { ...own, [list]: without(own[list], entry) };
}

/** What holds for one person: the team's decisions and their own; what they added is masked even where the team excepts it. */
export function maskingFor(team: Masking, own: OwnMasking): Masking {
  const exceptions = team.exceptions.filter((entry) => !own.additions.some((added) => sameEntry(added, entry)));
  return {
    ...team,
    exceptions: [...exceptions, ...own.exceptions],
    additions: [...team.additions, ...own.additions],
  };
}
