import type { SourceView } from "../../../../lib/source-settings.ts";

/** What a source waits for before it can be looked at: the browser's permission, a token, a sign-in. Null when nothing. */
export function sourceNeeds({ settings, held, missing, progress }: SourceView): "permission" | "token" | "sign-in" | null {
  if (missing.length > 0) return "permission";
  const refused = progress.problem?.code === "source.signed-out";
  if (settings.auth === "token" && (!held || refused)) return "token";
  return settings.auth === "oauth" && (!held || refused) ? "sign-in" : null;
}
