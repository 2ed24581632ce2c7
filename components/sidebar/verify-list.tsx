import { send } from "../../lib/bus.ts";
import type { Draft, Value } from "../../lib/drafting/draft.ts";
import { Button, IconButton } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { attempt } from "./attempt.ts";
import { beginEdit } from "./edit-draft.ts";
import { goTo } from "./show-evidence.ts";
import { type Sidebar, useSidebar } from "./sidebar-state.ts";
import { valueKind, valueOrigin } from "./value-text.ts";

/** Every amount, date and promise a person must look at; each row and its words in the text light up together. */
export function VerifyList({ draft }: { draft: Draft }) {
  const values = draft.values.filter((value) => value.must);
  if (values.length === 0) return null;
  const done = values.filter((value) => value.verified).length;
  return (
    <section class="sec">
      <div class="sec-h">
        <h2>{t("sb_verify")}</h2>
        <span class={done < values.length ? "aside todo" : "aside"}>
          <Icon name={done < values.length ? "warn" : "check"} />
          {t("sb_verified_of", done, values.length)}
        </span>
      </div>
      <ul class="verify">
        {values.map((value) => (
          <VerifyRow key={value.id} value={value} draft={draft} />
        ))}
      </ul>
    </section>
  );
}

function VerifyRow({ value, draft }: { value: Value; draft: Draft }) {
  const sidebar = useSidebar();
  const { lit } = sidebar;
  const light = () => (lit.value = value.id);
  const dark = () => (lit.value = null);
  const verify = (verified: boolean) => attempt(sidebar, ({ session }) => send("value.verify", { session, value: value.id, verified }));
  const classes = [value.verified ? "done" : "", lit.value === value.id ? "lit" : ""].join(" ");
  return (
    <li class={classes} onMouseEnter={light} onMouseLeave={dark} onFocusIn={light} onFocusOut={dark}>
      <label class="box">
        <input
          id={`value-${value.id}`}
          type="checkbox"
          checked={value.verified}
          aria-label={t("sb_value_verified", value.text)}
          onChange={(event) => verify(event.currentTarget.checked)}
        />
      </label>
      <div>
        <b>{value.kind === "promise" ? t("sb_quoted", value.text) : value.text}</b>
        <span class="k">{valueKind(value)}</span>
        <small>
          {valueOrigin(value)}{" "}
          <Button kind="small-link" onPress={() => show(sidebar, value, draft)}>
            {t("sb_show")}
          </Button>
        </small>
      </div>
      <IconButton icon="pen" label={t("sb_value_edit", value.text)} onPress={() => beginEdit(sidebar)} />
    </li>
  );
}

/** Shows where a value stands: its source where it has one, else its words in the draft. */
function show(sidebar: Sidebar, value: Value, draft: Draft): void {
  sidebar.lit.value = value.id;
  const source =
    value.provenance === "knowledge" && draft.sources.some((s) => String(s.number) === value.where)
      ? document.getElementById(`source-${value.where}`)
      : null;
  if (source) goTo(source);
  else document.querySelector("#draft .lit, #draft")?.scrollIntoView({ block: "center" });
}
