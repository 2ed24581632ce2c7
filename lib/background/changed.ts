/** What wants to know that knowledge or settings changed; filled at start, so that the rooms need not know each other. */
const onKnowledge = new Set<() => void>();
const onSettings = new Set<() => void | Promise<void>>();
const onStops = new Set<() => void>();

/** Calls `listener` after the knowledge has changed. */
export function whenKnowledgeChanges(listener: () => void): void {
  onKnowledge.add(listener);
}

/** Calls `listener` after profiles, rules, the provider or the team file have changed. */
export function whenSettingsChange(listener: () => void | Promise<void>): () => void {
  onSettings.add(listener);
  return () => onSettings.delete(listener);
}

/** The knowledge is another one. */
export function knowledgeChanged(): void {
  for (const listener of onKnowledge) listener();
  for (const listener of onSettings) void listener();
}

/** The knowledge grows while a source is walked over: searches find it at once, and nobody's open ticket is read anew for it. */
export function knowledgeGrew(): void {
  for (const listener of onKnowledge) listener();
}

/** Profiles, rules, the provider or the team file are others. */
export async function settingsChanged(): Promise<void> {
  for (const listener of onSettings) await listener();
}

/** Calls `listener` after AI was stopped or started somewhere. */
export function whenStopsChange(listener: () => void): void {
  onStops.add(listener);
}

/** AI was stopped or started somewhere. */
export function stopsChanged(): void {
  for (const listener of onStops) listener();
}
