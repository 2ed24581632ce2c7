import * as z from "zod/mini";
import { Tier } from "./article.ts";

/** A lead's rule: articles that meet every condition that is set are of this tier. Null conditions are not looked at. */
export const TierRule = z.object({
  id: z.string(),
  when: z.object({
    /** The folder or the connected source's id. */
    source: z.nullable(z.string()),
    /** A section, or any section below it; without regard to case. */
    section: z.nullable(z.string()),
    label: z.nullable(z.string()),
  }),
  tier: Tier,
  /** For internal articles: may they be told in own words? Null leaves each as it is. */
  tellable: z.nullable(z.enum(["no", "own-words"])),
});
export type TierRule = z.infer<typeof TierRule>;
