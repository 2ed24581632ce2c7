import { send } from "../../lib/bus.ts";
import { languageName, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { attempt } from "./attempt.ts";
import { useSidebar } from "./sidebar-state.ts";

/** The AI Profile in use; another one can be chosen. */
export function ProfileChooser() {
  const sidebar = useSidebar();
  const view = sidebar.view.value;
  if (!view?.profile) return <span class="profile-chooser" />;
  const chosen = view.profile;
  const all = view.profiles.some((p) => p.id === chosen.id) ? view.profiles : [chosen, ...view.profiles];
  const twins = (profile: { brand: string; locale: string }) =>
    all.filter((p) => p.brand === profile.brand && p.locale === profile.locale).length > 1;
  const choose = (id: string) => attempt(sidebar, ({ session }) => send("profile.choose", { session, profile: id }));
  return (
    <span class="profile-chooser">
      <select aria-label={t("sb_profile")} value={chosen.id} onChange={(event) => choose(event.currentTarget.value)}>
        {all.map((profile) => (
          <option key={profile.id} value={profile.id}>
            {`${profile.brand} · ${twins(profile) ? profile.name : languageName(profile.locale)}`}
          </option>
        ))}
      </select>
      <Icon name="down" />
    </span>
  );
}
