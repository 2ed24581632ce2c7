import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Rated } from "./sentiment-fit.ts";

/** The texts that people rated, of the `sentiment` folder of the data. Throws where the set is missing. */
export function ratedTexts(data: string): Rated[] {
  const text = gunzipSync(readFileSync(join(data, "sentiment", "vader-rated.jsonl.gz"))).toString("utf8");
  return text.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as Rated]));
}
