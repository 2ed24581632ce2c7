import type { GroundingCase } from "./case.ts";
import { lastDe } from "./last/de.ts";
import { lastEnSaldino } from "./last/en-saldino.ts";
import { lastEnVandrel } from "./last/en-vandrel.ts";
import { lastSv } from "./last/sv.ts";

/** A third, smaller part with two brands of its own, written by somebody who had seen neither the checks nor what they miss. */
export const lastLook: GroundingCase[] = [...lastEnVandrel, ...lastEnSaldino, ...lastSv, ...lastDe];
