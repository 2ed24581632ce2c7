import type { Profile } from "../../../lib/drafting/profile.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { TextInput } from "../text-input.tsx";

type Banned = Profile["banned"];

interface BannedWordsProps {
  banned: Banned;
  error: string | null;
  changed: boolean;
  readOnly: boolean;
  onBanned: (banned: Banned) => void;
}

/** Words a reply may never hold, with what to say instead and why. */
export function BannedWords({ banned, error, changed, readOnly, onBanned }: BannedWordsProps) {
  const set = (index: number, part: Partial<Banned[number]>) => onBanned(banned.map((b, i) => (i === index ? { ...b, ...part } : b)));
  return (
    <section class="d-section">
      <div class="d-section-head">
        <h2>{t("op_banned")}</h2>
        {changed ? <span class="d-small">{t("op_changed")}</span> : null}
        {readOnly ? null : (
          <Button kind="link" onPress={() => onBanned([...banned, { word: "", instead: "", why: "" }])}>
            <DeskIcon name="plus" />
            {t("op_add")}
          </Button>
        )}
      </div>
      {banned.length === 0 ? <p class="d-muted">{t("op_banned_empty")}</p> : null}
      {banned.length > 0 ? (
        <div class="d-scroll">
          <table class="d-table still">
            <thead>
              <tr>
                <th>{t("op_never_say")}</th>
                <th>{t("op_say_instead")}</th>
                <th>{t("op_why")}</th>
                <th>
                  <span class="vh">{t("op_remove")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {banned.map((b, i) => (
                <tr key={i}>
                  <td>
                    <Cell label={t("op_never_say")} value={b.word} readOnly={readOnly} onText={(word) => set(i, { word })} />
                  </td>
                  <td>
                    <Cell label={t("op_say_instead")} value={b.instead} readOnly={readOnly} onText={(instead) => set(i, { instead })} />
                  </td>
                  <td>
                    <Cell label={t("op_why")} value={b.why} readOnly={readOnly} onText={(why) => set(i, { why })} />
                  </td>
                  <td>
                    {readOnly ? null : (
                      <IconButton
                        icon="close"
                        label={t("op_remove_named", b.word)}
                        onPress={() => onBanned(banned.filter((_, j) => j !== i))}
                      />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {error ? (
        <p class="d-error">
          <DeskIcon name="danger" />
          {error}
        </p>
      ) : null}
    </section>
  );
}

function Cell({ label, ...input }: { label: string; value: string; readOnly: boolean; onText: (text: string) => void }) {
  return (
    <label>
      <span class="vh">{label}</span>
      <TextInput {...input} />
    </label>
  );
}
