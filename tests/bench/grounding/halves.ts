import type { GroundingCase } from "./case.ts";
import { firstHalf } from "./first-half.ts";
import { freshLook } from "./fresh-look.ts";
import { lastLook } from "./last-look.ts";
import { secondHalf } from "./second-half.ts";

/** The parts of the measuring set by name, in the order they were written. */
export const halves: Record<string, GroundingCase[]> = { first: firstHalf, second: secondHalf, last: lastLook, fresh: freshLook };
