import type { Query } from "../query.ts";
import { type Candidate, candidates } from "./candidates.ts";
import { type Concept, concepts } from "./concepts.ts";
import { features } from "./features.ts";
import { type FirstPass, firstPass } from "./first-pass.ts";
import type { Opened } from "./opened.ts";

/** Articles of the first pass that are looked at closely. */
const looked = 30;

/** What a query asks for in one language's index, and its candidates with what is known of each. */
export interface Examined {
  asked: Concept[];
  scored: FirstPass;
  found: Candidate[];
  features: Float64Array[];
}

/** Finds the candidates of the first pass and looks at each closely. */
export function examine(open: Opened, query: Query, language: string): Examined {
  const asked = concepts(query, open.prepared, language);
  const scored = firstPass(open.prepared, asked);
  const found = candidates(open, scored, looked);
  return { asked, scored, found, features: features(asked, scored, found) };
}
