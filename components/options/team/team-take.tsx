import { useRef, useState } from "preact/hooks";
import { send } from "../../../lib/bus.ts";
import type { TeamStatus } from "../../../lib/settings.ts";
import { Button } from "../../ui/button.tsx";
import { t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { Field } from "../field.tsx";
import { Note } from "../note.tsx";
import { requestSite } from "../permission.ts";
import { ProblemNote } from "../problem-note.tsx";
import { readStatus } from "../status.ts";
import { TextInput } from "../text-input.tsx";
import { useAct } from "../use-act.ts";

/** Takes a team file from a file or an HTTPS address. */
export function TeamTake({ current }: { current: TeamStatus }) {
  const [address, setAddress] = useState(current.address ?? "");
  const [refused, setRefused] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { busy, problem, run } = useAct();
  const valid = URL.canParse(address) && address.startsWith("https:");
  const take = (text: string | null, from: string | null) =>
    run(async () => {
      await send("team.take", { text, address: from });
      await readStatus();
    });
  const fromAddress = async () => {
    if (!valid || busy) return;
    // The browser shows its question only while the click is being handled: ask before anything else is awaited.
    const allowed = await requestSite(new URL(address).origin);
    setRefused(!allowed);
    if (allowed) await take(null, address);
  };
  const fromFile = async (element: HTMLInputElement) => {
    const file = element.files?.[0];
    if (file) await take(await file.text(), null);
    element.value = "";
  };
  return (
    <section class="d-section d-gap d-narrow">
      <h2>{current.from === "none" ? t("op_team_take") : t("op_team_take_other")}</h2>
      <p class="d-muted">{t("op_team_take_means")}</p>
      <Field label={t("op_address")} hint={t("op_team_address_hint")} error={address && !valid ? t("op_team_address_wrong") : null}>
        <TextInput type="url" mono value={address} placeholder="https://" onText={(text) => setAddress(text.trim())} />
      </Field>
      <div class="d-actions">
        <Button kind="primary" shut={!valid || busy} onPress={() => void fromAddress()}>
          {t("op_team_take_address")}
        </Button>
        <Button shut={busy} onPress={() => input.current?.click()}>
          <DeskIcon name="upload" />
          {t("op_team_take_file")}
        </Button>
        <input
          ref={input}
          hidden
          type="file"
          accept=".json,application/json"
          aria-label={t("op_team_take_file")}
          onChange={(e) => void fromFile(e.currentTarget)}
        />
      </div>
      {refused ? (
        <Note kind="warn" title={t("op_permission_refused")}>
          {t("op_team_refused_next")}
        </Note>
      ) : null}
      <ProblemNote problem={problem} />
    </section>
  );
}
