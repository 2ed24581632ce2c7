import type { GroundingCase } from "./case.ts";
import { firstDe } from "./first/de.ts";
import { firstEnBrunvik } from "./first/en-brunvik.ts";
import { firstEnHavsro } from "./first/en-havsro.ts";
import { firstEnPengla } from "./first/en-pengla.ts";
import { firstSv } from "./first/sv.ts";

/** The cases written before the checks, without a look at them. */
export const firstHalf: GroundingCase[] = [...firstEnHavsro, ...firstEnBrunvik, ...firstEnPengla, ...firstSv, ...firstDe];
