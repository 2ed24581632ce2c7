import type { SessionView } from "../../lib/session.ts";
import { list, plural, t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import type { IconName } from "../ui/icons.ts";
import { clock } from "../ui/when.ts";
import { openPage } from "./open-page.ts";
import { useSidebar } from "./sidebar-state.ts";

/** What screening found, in one line; amber and red name the rule. */
export function RiskStrip() {
  const sidebar = useSidebar();
  const view = sidebar.view.value;
  const screening = view?.screening;
  if (!view || view.phase === "refused") return null;
  if (!screening)
    return (
      <Strip tone="info" icon="clock">
        {t("sb_risk_waits")}
      </Strip>
    );
  const red = screening.risk === "red" && view.accepted === null;
  const tone = red ? "red" : screening.risk === "green" ? "none" : "amber";
  const names = list([...new Set(screening.hits.map((hit) => hit.name))]);
  const rules = [...new Set(screening.hits.map((hit) => hit.rule))];
  return (
    <>
      {tone === "none" ? (
        <Strip tone="none" icon="shield">
          {plural("sb_risk_none", screening.checked)}
        </Strip>
      ) : null}
      {tone === "amber" ? (
        <Strip
          tone="amber"
          icon="warn"
          action={{ label: t("sb_rule_show"), onPress: () => openPage(sidebar, "options", `rules/${rules[0] ?? ""}`) }}
        >
          <b>{t("sb_risk_check")}</b> {view.accepted === null ? t("sb_risk_amber", names) : t("sb_risk_accepted", names)}
        </Strip>
      ) : null}
      {tone === "red" ? (
        <Strip tone="red" icon="stop">
          <b>{t("sb_risk_hand_over")}</b> {t("sb_risk_red", names)}
        </Strip>
      ) : null}
      <Notices view={view} />
      <Injection view={view} />
    </>
  );
}

/** Whether the compliance address was told what a rule wants it told. */
function Notices({ view }: { view: SessionView }) {
  return (
    <>
      {view.notices.map((notice) => (
        <Strip key={notice.rule} tone={noticeTone[notice.state]} icon={notice.state === "sent" ? "check" : "send"}>
          {noticeWord(notice)}
        </Strip>
      ))}
    </>
  );
}

const noticeTone = { sent: "info", waiting: "info", "given-up": "amber", off: "amber" } as const;

function noticeWord({ state, at, code, name }: SessionView["notices"][number]): string {
  if (state === "sent") return t("sb_notice_sent", clock(at ?? ""), name);
  if (state === "waiting") return t(code === null ? "sb_notice_waiting" : "sb_notice_late", name);
  return t(state === "off" ? "sb_notice_off" : "sb_notice_given_up", name);
}

function Injection({ view }: { view: SessionView }) {
  const count = view.screening?.injection.length ?? 0;
  if (count === 0) return null;
  return (
    <Strip tone="info" icon="warn">
      {plural("sb_injection", count)} <q>{view.screening?.injection[0]}</q>
    </Strip>
  );
}

interface StripProps {
  tone: "none" | "info" | "amber" | "red";
  icon: IconName;
  children: preact.ComponentChildren;
  action?: { label: string; onPress: () => void };
}

/** One line under the header. */
export function Strip({ tone, icon, children, action }: StripProps) {
  return (
    <div class={`strip ${tone}`} role="status">
      <Icon name={icon} />
      <p>{children}</p>
      {action ? (
        <button type="button" class="btn link" onClick={action.onPress}>
          {action.label}
        </button>
      ) : null}
    </div>
  );
}
