/** One area of `browser.storage`, as far as it is used here. */
export interface Area {
  get(name: string | null): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  remove(name: string): Promise<void>;
  setAccessLevel?(options: { accessLevel: "TRUSTED_CONTEXTS" }): Promise<void>;
}

/** Shuts content scripts out of what we keep. Firefox has no such call for `session`, which is shut there anyway. */
export async function lockStorage(areas: { session: Area; local: Area }): Promise<void> {
  await Promise.all([areas.session, areas.local].map((area) => area.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })));
}
