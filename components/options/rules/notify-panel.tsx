import { useState } from "preact/hooks";
import { type Reply, send } from "../../../lib/bus.ts";
import type { messages } from "../../../lib/messages.ts";
import { isNoticeAddress, type NotifySettings } from "../../../lib/notice.ts";
import { Button } from "../../ui/button.tsx";
import { plural, t } from "../../ui/i18n.ts";
import { Field } from "../field.tsx";
import { Note, State } from "../note.tsx";
import { requestSite } from "../permission.ts";
import { ProblemNote } from "../problem-note.tsx";
import { Switch } from "../switch.tsx";
import { TextInput } from "../text-input.tsx";
import { useAct } from "../use-act.ts";

type Notifying = Reply<typeof messages, "notify.settings">;

/** The compliance address: where it is, what it gets, and which ways of telling somebody there are on this computer. */
export function NotifyPanel({ known, readOnly, onSaved }: { known: Notifying; readOnly: boolean; onSaved: () => Promise<unknown> }) {
  const [settings, setSettings] = useState<NotifySettings>(known.settings);
  const [passed, setPassed] = useState<number | null>(null);
  const acting = useAct();
  const shut = readOnly || acting.busy;
  const wrong = settings.address !== "" && !isNoticeAddress(settings.address);
  const changed = JSON.stringify(settings) !== JSON.stringify(known.settings);
  const change = (part: Partial<NotifySettings>) => {
    setPassed(null);
    setSettings({ ...settings, ...part });
  };
  const allow = () => (settings.address === "" || wrong ? Promise.resolve(true) : requestSite(new URL(settings.address).origin));
  const save = () =>
    acting.run(async () => {
      await allow();
      await send("notify.save", settings);
      await onSaved();
    });
  const test = () =>
    acting.run(async () => {
      await allow();
      setPassed((await send("notify.test", { address: settings.address })).ms);
    });
  const letThrough = () =>
    acting.run(async () => {
      await allow();
      await onSaved();
    });
  return (
    <section class="d-section d-narrow d-gap">
      <h2>{t("op_notify")}</h2>
      <p class="d-small">{t("op_notify_lede")}</p>
      <Field
        label={t("op_notify_address")}
        hint={known.byPolicy ? t("op_notify_by_policy") : t("op_notify_address_hint")}
        error={wrong ? t("op_err_notify_address") : null}
      >
        <TextInput
          type="url"
          value={settings.address}
          readOnly={readOnly || known.byPolicy}
          placeholder="https://"
          onText={(address) => change({ address: address.trim() })}
        />
      </Field>
      <Switch label={t("op_notify_quotes")} on={settings.quotes} shut={shut} onTurn={(quotes) => change({ quotes })} />
      <Field label={t("op_notify_mention")} hint={t("op_notify_mention_hint")}>
        <TextInput value={settings.mention} readOnly={readOnly} placeholder="@compliance" onText={(mention) => change({ mention })} />
      </Field>
      <Ways known={known} />
      <ProblemNote problem={acting.problem} />
      {passed === null ? null : <Note kind="ok">{t("op_notify_tested", passed)}</Note>}
      <div class="d-actions">
        {readOnly ? null : (
          <>
            <Button kind="primary" shut={shut || wrong || !changed} onPress={() => !wrong && changed && void save()}>
              {t("op_notify_save")}
            </Button>
            <Button shut={shut || wrong || settings.address === ""} onPress={() => !wrong && settings.address !== "" && void test()}>
              {t("op_notify_test")}
            </Button>
          </>
        )}
        {known.allowed === false && !changed ? <Button onPress={() => void letThrough()}>{t("op_notify_allow")}</Button> : null}
      </div>
    </section>
  );
}

/** What happens on this computer when a rule tells compliance, way by way. */
function Ways({ known: { settings, allowed, browser, waiting } }: { known: Notifying }) {
  const address = settings.address === "" ? "none" : allowed === false ? "warn" : "ok";
  const said = { none: t("op_notify_way_none"), warn: t("op_notify_way_shut"), ok: t("op_notify_way_address") }[address];
  return (
    <ul class="d-ways">
      <li>
        <State kind={address}>{said}</State>
      </li>
      {waiting > 0 ? (
        <li>
          <State kind="warn">{plural("op_notify_waiting", waiting)}</State>
        </li>
      ) : null}
      <li>
        <State kind={settings.mention ? "ok" : "none"}>
          {settings.mention ? t("op_notify_way_mention", settings.mention) : t("op_notify_way_no_mention")}
        </State>
      </li>
      <li>
        <State kind={browser ? "ok" : "none"}>{t(browser ? "op_notify_way_browser" : "op_notify_way_no_browser")}</State>
      </li>
    </ul>
  );
}
