import { useEffect, useMemo, useState } from "preact/hooks";
import type { Profile } from "../../../lib/drafting/profile.ts";
import { changedFields } from "./changed-fields.ts";
import { profileProblems } from "./profile-problems.ts";

/** A profile being edited: what changed since it was saved, and what is wrong with it. Leaving with changes asks first. */
export function useProfileDraft(saved: Profile, others: Profile[]) {
  const [profile, setProfile] = useState(saved);
  useEffect(() => setProfile(saved), [saved]);
  const changes = useMemo(() => changedFields(saved, profile), [saved, profile]);
  const problems = useMemo(() => profileProblems(profile, others), [profile, others]);
  useEffect(() => {
    if (changes.length === 0) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [changes.length]);
  const change = (part: Partial<Profile>) => setProfile((p) => ({ ...p, ...part }));
  return { profile, change, changes, problems, discard: () => setProfile(saved) };
}

export type ProfileDraft = ReturnType<typeof useProfileDraft>;
