import type { GroundingCase } from "./case.ts";
import { secondDe } from "./second/de.ts";
import { secondEnKurvida } from "./second/en-kurvida.ts";
import { secondEnOld } from "./second/en-old.ts";
import { secondEnTellumo } from "./second/en-tellumo.ts";
import { secondSv } from "./second/sv.ts";

/** The cases written after the checks by somebody who had not seen them. */
export const secondHalf: GroundingCase[] = [...secondEnKurvida, ...secondEnTellumo, ...secondEnOld, ...secondSv, ...secondDe];
