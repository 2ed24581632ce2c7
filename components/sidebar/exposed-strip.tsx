import { useState } from "preact/hooks";
import { send } from "../../lib/bus.ts";
import type { SessionView } from "../../lib/session.ts";
import { type Key, plural, t } from "../ui/i18n.ts";
import { attempt } from "./attempt.ts";
import { Strip } from "./risk-strip.tsx";
import { useSidebar } from "./sidebar-state.ts";

type Found = SessionView["exposed"]["found"][number];

const sentences: Record<string, Key> = {
  CARD: "sb_exposed_card",
  IBAN: "sb_exposed_iban",
  NATIONAL_ID: "sb_exposed_national_id",
  SECRET: "sb_exposed_secret",
};

/** Further ones are counted: one line each would push the ticket out of sight. */
const listed = 3;

/** Cards, accounts, identity numbers and secrets that stand in the helpdesk's own text, and a way to take them out. */
export function ExposedStrip() {
  const sidebar = useSidebar();
  const [asking, setAsking] = useState<string | null>(null);
  const exposed = sidebar.view.value?.exposed;
  if (!exposed || exposed.found.length === 0) return null;
  const { redacts, found } = exposed;
  const press = async (one: Found) => {
    if (asking !== keyOf(one)) return setAsking(keyOf(one));
    setAsking(null);
    await attempt(sidebar, ({ session }) => send("exposed.redact", { session, message: one.message, from: one.from }));
  };
  return (
    <>
      {found.slice(0, listed).map((one) => (
        <Strip
          key={keyOf(one)}
          tone="amber"
          icon="warn"
          {...(redacts
            ? { action: { label: t(asking === keyOf(one) ? "sb_exposed_sure" : "sb_exposed_redact"), onPress: () => void press(one) } }
            : {})}
        >
          {t(sentences[one.kind] ?? "sb_exposed_secret", one.number, one.shown)}
          {asking === keyOf(one) ? ` · ${t("sb_exposed_for_good")}` : null}
        </Strip>
      ))}
      {found.length > listed || !redacts ? (
        <Strip tone="info" icon="warn">
          {[found.length > listed ? plural("sb_exposed_more", found.length - listed) : null, redacts ? null : t("sb_exposed_by_hand")]
            .filter((part) => part !== null)
            .join(" · ")}
        </Strip>
      ) : null}
    </>
  );
}

function keyOf({ message, from }: Found): string {
  return `${message} ${from}`;
}
