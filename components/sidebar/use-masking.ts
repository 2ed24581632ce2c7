import { useState } from "preact/hooks";
import { send } from "../../lib/bus.ts";
import type { MaskedValue } from "../../lib/masked-values.ts";
import { t } from "../ui/i18n.ts";
import { attempt } from "./attempt.ts";
import { useSidebar } from "./sidebar-state.ts";

type Decision = { list: "exceptions" | "additions"; entry: { text: string; how: "exact" | "pattern"; kind: string } };

/** What was decided last, in words, with what can still be done about it. */
interface Said {
  text: string;
  undo: (() => Promise<void>) | null;
  /** Frees all that is built like the value that was freed. */
  widen: { pattern: string; go: () => Promise<void> } | null;
}

const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** The agent's decisions about what is masked: remembered at once, and what is shown is asked for anew by `reload`. */
export function useMasking(values: MaskedValue[], reload: () => Promise<MaskedValue[] | null>) {
  const sidebar = useSidebar();
  const [said, setSaid] = useState<Said | null>(null);
  const decide = async (verb: "remember" | "forget", decision: Decision): Promise<MaskedValue[] | null> => {
    const done = await attempt(sidebar, () =>
      verb === "remember" ? send("redaction.remember", decision) : send("redaction.forget", decision),
    );
    return done && reload();
  };
  const undo = (decision: Decision) => async () => {
    await decide("forget", decision);
    setSaid(null);
  };
  const unmask = async ({ value, like }: MaskedValue) => {
    const decision: Decision = { list: "exceptions", entry: { text: value, how: "exact", kind: "" } };
    if (!(await decide("remember", decision))) return;
    const wider: Decision = { list: "exceptions", entry: { text: like ?? "", how: "pattern", kind: "" } };
    const go = async () => {
      if (await decide("remember", wider)) setSaid({ text: t("sb_unmasked", like ?? ""), undo: undo(wider), widen: null });
    };
    setSaid({ text: t("sb_unmasked", shortened(value)), undo: undo(decision), widen: like ? { pattern: like, go } : null });
  };
  /** Masks words that were missed; words that are not in what would be sent are not remembered. */
  const maskToo = async (text: string, kind: string) => {
    const words = text.trim();
    const decision: Decision = { list: "additions", entry: { text: words, how: "exact", kind } };
    const after = await decide("remember", decision);
    if (!after) return;
    const known = new Set(values.map((v) => `${v.kind} ${v.value}`));
    if (after.some((v) => !known.has(`${v.kind} ${v.value}`))) {
      setSaid({ text: t("sb_masked_now", shortened(words)), undo: undo(decision), widen: null });
      return;
    }
    await decide("forget", decision);
    setSaid({ text: t("sb_mask_more_absent", shortened(words)), undo: null, widen: null });
  };
  return { said, unmask, maskToo };
}
export type MaskingActs = ReturnType<typeof useMasking>;
