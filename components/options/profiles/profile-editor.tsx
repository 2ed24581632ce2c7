import { useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import type { Profile } from "../../../lib/drafting/profile.ts";
import { Button } from "../../ui/button.tsx";
import { languageName, plural, t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { LockNote } from "../lock-note.tsx";
import { locked } from "../locked.ts";
import { PageHead } from "../page-head.tsx";
import { ProblemNote } from "../problem-note.tsx";
import { status } from "../status.ts";
import { useAct } from "../use-act.ts";
import { LimitFields } from "./limit-fields.tsx";
import { ProfilePreview } from "./profile-preview.tsx";
import { useProfileDraft } from "./use-profile-draft.ts";
import { VoiceFields } from "./voice-fields.tsx";

interface ProfileEditorProps {
  saved: Profile;
  isNew: boolean;
  others: Profile[];
  /** Called with the saved profile, or null when it was removed. */
  onSaved: (profile: Profile | null) => Promise<void>;
}

/** Edits one profile, with a preview beside it. */
export function ProfileEditor({ saved, isNew, others, onSaved }: ProfileEditorProps) {
  const draft = useProfileDraft(saved, others);
  const { busy, problem, run } = useAct();
  const [tried, setTried] = useState(false);
  const lock = locked(status.value, "edit-profiles");
  const wrong = Object.keys(draft.problems).length;
  const shut = busy || draft.changes.length === 0 || wrong > 0;
  const save = () => {
    setTried(true);
    if (!shut) void run(async () => onSaved(await send("profile.save", draft.profile)));
  };
  const remove = () => {
    if (confirm(t("op_profile_remove_sure", saved.name)))
      void run(async () => {
        await send("profile.remove", { id: saved.id });
        await onSaved(null);
      });
  };
  const shown = { ...draft, problems: isNew && !tried ? {} : draft.problems };
  const title = draft.profile.name || t("op_profile_new");
  return (
    <>
      <PageHead
        title={
          <>
            {title} <span class="d-plain">{languageName(draft.profile.locale)}</span>
          </>
        }
        crumb={
          <>
            <a href="#profiles">{t("op_profiles")}</a>
            {draft.profile.brand ? ` / ${draft.profile.brand}` : ""}
          </>
        }
        lede={isNew ? t("op_profile_unsaved") : t("op_profile_revision", saved.revision)}
      >
        {lock ? null : <Changes count={draft.changes.length} wrong={tried || !isNew ? wrong : 0} />}
        {lock || isNew ? null : (
          <Button onPress={remove}>
            <DeskIcon name="bin" />
            {t("op_remove")}
          </Button>
        )}
        {draft.changes.length > 0 && !isNew ? <Button onPress={draft.discard}>{t("op_discard")}</Button> : null}
        {lock ? null : (
          <Button kind="primary" shut={shut} onPress={save}>
            {busy ? t("op_saving") : t("op_save")}
          </Button>
        )}
      </PageHead>
      <LockNote lock={lock} />
      <ProblemNote problem={problem} />
      <div class="d-cols editor d-section">
        <div>
          <VoiceFields draft={shown} saved={saved} readOnly={lock !== null} />
          <LimitFields draft={shown} readOnly={lock !== null} />
        </div>
        <div class="d-panel">
          <ProfilePreview profile={draft.profile} shut={wrong > 0 || lock !== null} />
        </div>
      </div>
    </>
  );
}

function Changes({ count, wrong }: { count: number; wrong: number }) {
  const words = [count > 0 ? plural("op_changes", count) : t("op_no_changes"), wrong > 0 ? plural("op_fields_wrong", wrong) : ""].filter(
    Boolean,
  );
  return (
    <span class={count > 0 ? "" : "d-muted"} role="status">
      {words.join(", ")}
    </span>
  );
}
