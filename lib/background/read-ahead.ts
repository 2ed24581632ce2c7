import { currentMasking } from "./masking.ts";
import { currentProvider } from "./provider.ts";
import { currentStops } from "./stops.ts";
import { storage } from "./storage.ts";
import { currentTerms } from "./terms.ts";

/** What a draft takes from the disk for whichever ticket: begun while the ticket is still being looked up, for the request waits for it. */
export function readAhead(drafter: string) {
  const stops = early(currentStops());
  const model = early(storage.settings.provider());
  return {
    stops,
    model,
    profiles: early(storage.profiles.page()),
    masking: early(currentMasking()),
    provider: early(drafter === "model" ? currentProvider({ model, stops }) : Promise.resolve(null)),
    stages: early(storage.settings.searchStages()),
    terms: early(currentTerms(model)),
  };
}

/** Work that is begun before it is awaited; whoever awaits it gets its failure. */
export function early<T>(work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  return work;
}
