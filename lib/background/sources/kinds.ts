import { FootnoteError } from "../../errors.ts";
import type { SourceSettings } from "../../source-settings.ts";
import { sources } from "../../sources/registry.ts";
import type { Source } from "../../sources/source.ts";

/** The kind of a source. Throws `source.kind` when this version knows none of that name. */
export function kindOf({ kind }: Pick<SourceSettings, "kind">): Source {
  const found = sources.find((one) => one.id === kind);
  if (!found) throw new FootnoteError("source.kind", { detail: { kind } });
  return found;
}

/** Every origin that a source reaches: its host's, and where its sign-in gives tokens out. Throws `source.kind`, `source.address`. */
export function originsOf({ kind, answers, auth }: SourceSettings): string[] {
  const source = kindOf({ kind });
  const place = auth === "oauth" ? source.oauth?.(answers) : null;
  return [...new Set([...source.origins(answers), ...(place ? [new URL(place.token).origin] : [])])];
}

/** The same, empty where the answers make no sense: then nothing may be reached. */
export function reachableOrigins(settings: SourceSettings): string[] {
  try {
    return originsOf(settings);
  } catch (error) {
    if (error instanceof FootnoteError) return [];
    throw error;
  }
}
