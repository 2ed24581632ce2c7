import type { Profile } from "../../../lib/drafting/profile.ts";
import { t } from "../../ui/i18n.ts";
import { ProblemNote } from "../problem-note.tsx";
import { go, route } from "../route.ts";
import { readStatus } from "../status.ts";
import { useAsk } from "../use-ask.ts";
import { newProfile } from "./new-profile.ts";
import { ProfileEditor } from "./profile-editor.tsx";
import { ProfileList } from "./profile-list.tsx";

/** All profiles, or the editor of one: `#profiles/<id>`, `#profiles/new/<brand>`. */
export function ProfilesPage() {
  const { value: profiles, problem, reload } = useAsk("profile.list", {});
  if (problem) return <ProblemNote problem={problem} />;
  if (!profiles) return <p class="d-muted">{t("op_loading")}</p>;
  const [, id, brand] = route.value;
  const profile = id === "new" ? fresh(profiles, brand ?? "") : profiles.find((p) => p.id === id);
  if (!id || !profile) return <ProfileList profiles={profiles} />;
  const saved = async (kept: Profile | null) => {
    await reload();
    void readStatus();
    if (kept) go("profiles", kept.id);
    else go("profiles");
  };
  return <ProfileEditor key={profile.id} saved={profile} isNew={id === "new"} others={profiles} onSaved={saved} />;
}

let draft: Profile | null = null;

/** The same new profile on every render, so that what is typed stays. */
function fresh(profiles: Profile[], brand: string): Profile {
  if (!draft || draft.brand !== brand || profiles.some((p) => p.id === draft?.id)) {
    const near = profiles.find((p) => p.brand === brand);
    draft = newProfile(crypto.randomUUID(), brand, near?.locale ?? navigator.language);
    if (near) draft.brandAliases = near.brandAliases;
  }
  return draft;
}
