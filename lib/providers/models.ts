import type { ProviderKind } from "../provider-settings.ts";
import type { Capabilities } from "./provider.ts";

/** How a model wants to be asked; data, because capabilities differ and change. Read from the vendor's documentation, 2026-11. */
export interface ModelFacts {
  id: string;
  thinking: "between_tools" | "adaptive" | null;
  effort: boolean;
  contextTokens: number;
  /** Can be asked to be answered in one region. */
  geo: boolean;
}

const models: readonly ModelFacts[] = [
  { id: "claude-sonnet-5-5", thinking: "between_tools", effort: true, contextTokens: 1_000_000, geo: true },
  { id: "claude-haiku-5-5", thinking: "adaptive", effort: true, contextTokens: 1_000_000, geo: true },
  { id: "claude-opus-5-5", thinking: null, effort: true, contextTokens: 1_000_000, geo: true },
];

/** Bedrock puts a region, the maker and a version around a model's own name, as in `eu.anthropic.<name>-v1:0`. */
const aroundName = /^(?:[a-z]+\.)?anthropic\.|(?:-\d{8})?(?:-v\d+(?::\d+)?)$/g;

/** Facts about a model; one that is not listed is asked in the plainest way. */
export function modelFacts(id: string): ModelFacts {
  const name = id.replace(aroundName, "");
  const known = models.find((m) => m.id === name);
  return known ? { ...known, id } : { id, thinking: null, effort: false, contextTokens: 200_000, geo: false };
}

const messagesApi: Omit<Capabilities, "effort" | "contextTokens"> = {
  citations: "native",
  structured: true,
  caching: true,
  streaming: true,
};
const byKind: Record<Exclude<ProviderKind, "device">, Omit<Capabilities, "effort" | "contextTokens">> = {
  anthropic: messagesApi,
  bedrock: messagesApi,
  // A gateway may translate for another maker's model; what it drops shows in its answers.
  gateway: messagesApi,
  openai: { citations: "json", structured: true, caching: false, streaming: true },
};

/** What a model can do behind this kind of provider. */
export function capabilitiesOf(kind: Exclude<ProviderKind, "device">, model: string): Capabilities {
  const { effort, contextTokens } = modelFacts(model);
  return { ...byKind[kind], effort: effort && kind !== "openai", contextTokens };
}
