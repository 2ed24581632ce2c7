import type { ProviderSettings } from "../provider-settings.ts";

/** Whose service an address is, as far as its name tells; it never tells where requests are processed. */
export type HostGroup = "anthropic" | "bedrock" | "foundry" | "openai" | "azure" | "local" | "unknown";

const known: [RegExp, HostGroup][] = [
  [/(^|\.)anthropic\.com$/, "anthropic"],
  [/^bedrock-(runtime|mantle)[.-].*\.(amazonaws\.com|api\.aws)$/, "bedrock"],
  [/(^|\.)openai\.com$/, "openai"],
  [/(^|\.)openai\.azure\.com$/, "azure"],
  [/^(localhost|127\.0\.0\.1|\[::1\])$/, "local"],
];

/** Whose service the settings' address is; two kinds are one service each, by whatever address they are reached. */
export function hostGroup({ kind, baseUrl }: Pick<ProviderSettings, "kind" | "baseUrl">): HostGroup {
  if (kind === "anthropic" || kind === "bedrock") return kind;
  if (!URL.canParse(baseUrl)) return "unknown";
  const { hostname: written, pathname } = new URL(baseUrl);
  // A dot behind a name changes nothing about whose it is.
  const hostname = written.replace(/\.$/, "");
  // Microsoft serves several makers' models under one name: which one it is stands in the path.
  if (/\.services\.ai\.azure\.com$/.test(hostname)) return pathname.startsWith("/anthropic") ? "foundry" : "azure";
  return known.find(([pattern]) => pattern.test(hostname))?.[1] ?? "unknown";
}

const names: Record<HostGroup, string> = {
  anthropic: "Anthropic",
  bedrock: "Amazon Bedrock",
  foundry: "Claude in Microsoft Foundry",
  openai: "OpenAI",
  azure: "Azure OpenAI",
  local: "A server on this computer",
  unknown: "",
};

/** The provider's name for people; a server that nobody knows is called by its host. */
export function providerName(settings: Pick<ProviderSettings, "kind" | "baseUrl">): string {
  const group = hostGroup(settings);
  if (group === "local" || group === "unknown") return URL.canParse(settings.baseUrl) ? new URL(settings.baseUrl).host : "";
  return names[group];
}

/** Servers that are known to want a key; others are asked without one where none was entered. */
export function wantsKey(settings: Pick<ProviderSettings, "kind" | "baseUrl">): boolean {
  const group = hostGroup(settings);
  return group !== "local" && (settings.kind !== "openai" || group !== "unknown");
}
