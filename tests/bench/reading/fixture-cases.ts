import { readFileSync } from "node:fs";
import { join } from "node:path";
import { helpdesks } from "../../../lib/helpdesks/registry.ts";
import { casesOf, expectedOf } from "../../helpdesks/fixture-page.ts";
import type { Reading } from "./main.ts";

/** A helpdesk's answers by path: JSON, text for a string, a refusal for `{"$refused": "forbidden"}`; headers of answers by path. */
export interface Recorded {
  address: string;
  ticket: string;
  answers: Record<string, unknown>;
  headers?: Record<string, Record<string, string>>;
}

/** A fixture with what is expected of it. */
export interface FixtureCase {
  id: string;
  which: string;
  html: string;
  recorded: Recorded;
  expected: { api: Reading; page: Reading };
}

const folder = join(import.meta.dirname, "../../fixtures/helpdesks");

/** Every fixture of every helpdesk that has an adapter. */
export function fixtureCases(): FixtureCase[] {
  return helpdesks
    .filter(({ level }) => level !== "recipe")
    .flatMap(({ id }) =>
      casesOf(id).map((which) => ({
        id,
        which,
        html: readFileSync(join(folder, id, `page${which}.html`), "utf8"),
        recorded: JSON.parse(readFileSync(join(folder, id, `api${which}.json`), "utf8")) as Recorded,
        expected: expectedOf(id, which) as { api: Reading; page: Reading },
      })),
    );
}
