import type { GroundingCase } from "./case.ts";
import { freshDe } from "./fresh/de.ts";
import { freshEnAmpendal } from "./fresh/en-ampendal.ts";
import { freshEnTakvern } from "./fresh/en-takvern.ts";
import { freshSv } from "./fresh/sv.ts";

/** A fourth, blind part with two brands of its own, written by somebody who had seen neither the checks nor any result of theirs. */
export const freshLook: GroundingCase[] = [...freshEnTakvern, ...freshEnAmpendal, ...freshSv, ...freshDe];
