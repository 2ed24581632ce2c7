import { useEffect, useState } from "preact/hooks";
import type { Reply } from "../../../lib/bus.ts";
import type { messages } from "../../../lib/messages.ts";
import type { Prices, ProviderKind, ProviderSettings } from "../../../lib/provider-settings.ts";
import { useAsk } from "../use-ask.ts";
import { freshSettings } from "./fresh-settings.ts";
import { type ProviderProblems, providerProblems } from "./provider-problems.ts";

export type Facts = Reply<typeof messages, "provider.describe">;

/** Provider settings that are being edited, with what is known about them and what is wrong with them. */
export interface ProviderForm {
  saved: ProviderSettings;
  settings: ProviderSettings;
  change: (part: Partial<ProviderSettings>) => void;
  /** Null until the background has answered. */
  facts: Facts | null;
  problems: ProviderProblems;
  changed: boolean;
  readOnly: boolean;
  /** Asks anew, as after the browser allowed an address. */
  reload: () => Promise<void>;
}

/** Edits the settings of one kind of provider; leaving the page with changes asks first. */
export function useProviderForm(saved: ProviderSettings, kind: ProviderKind, readOnly: boolean): ProviderForm {
  const fresh = freshSettings(kind, saved);
  const [settings, setSettings] = useState<ProviderSettings>(fresh);
  // A price that is half entered is none yet.
  const { value: facts, reload } = useAsk("provider.describe", complete(settings.prices) ? settings : { ...settings, prices: null });
  const edited = JSON.stringify(settings) !== JSON.stringify(fresh);
  useEffect(() => {
    if (!edited) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [edited]);
  const prices = { model: settings.prices ?? facts?.prices.known ?? null, verifier: facts?.prices.verifier ?? null };
  return {
    saved,
    settings,
    change: (part) => setSettings((now) => ({ ...now, ...part })),
    facts,
    // What is known about prices comes later than the first look.
    problems: providerProblems(settings, facts ? prices : { model: noLimit, verifier: noLimit }),
    changed: edited || kind !== saved.kind,
    readOnly,
    reload,
  };
}

const complete = (prices: Prices | null) =>
  prices === null || [prices.input, prices.output, prices.cacheRead, prices.cacheWrite].every(Number.isFinite);

const noLimit = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, currency: "", asOf: "" };
