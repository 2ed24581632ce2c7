import { helpdesks } from "../../../lib/helpdesks/registry.ts";
import { casesOf, expectedOf, type Recorded, recordingOf } from "../../helpdesks/fixture-page.ts";
import type { Reading } from "./main.ts";

/** A fixture with what is expected of it. */
export interface FixtureCase {
  id: string;
  which: string;
  html: string;
  recorded: Recorded;
  expected: { api: Reading; page: Reading };
}

/** Every fixture of every helpdesk that has an adapter. */
export function fixtureCases(): FixtureCase[] {
  return helpdesks
    .filter(({ level }) => level !== "recipe")
    .flatMap(({ id }) =>
      casesOf(id).map((which) => ({
        id,
        which,
        ...recordingOf(id, which),
        expected: expectedOf(id, which) as { api: Reading; page: Reading },
      })),
    );
}
