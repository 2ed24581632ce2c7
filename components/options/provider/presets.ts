import type { ProviderKind } from "../../../lib/provider-settings.ts";

/** A known server: how its address is built, nothing else. What stands in braces is the company's own. */
export interface Preset {
  id: string;
  name: string;
  baseUrl: string;
}

/** Addresses as each server's own documentation gives them, read 2026-11. Models, prices and regions are never filled in. */
export const presets: Record<Exclude<ProviderKind, "device">, Preset[]> = {
  anthropic: [{ id: "anthropic", name: "Anthropic", baseUrl: "https://api.anthropic.com" }],
  gateway: [
    { id: "litellm", name: "LiteLLM", baseUrl: "http://localhost:4000" },
    { id: "foundry", name: "Claude in Microsoft Foundry", baseUrl: "https://{resource}.services.ai.azure.com/anthropic" },
  ],
  bedrock: [
    { id: "runtime", name: "Bedrock Runtime", baseUrl: "https://bedrock-runtime.{region}.amazonaws.com/anthropic" },
    { id: "mantle", name: "Bedrock Mantle", baseUrl: "https://bedrock-mantle.{region}.api.aws/anthropic" },
  ],
  openai: [
    { id: "openai", name: "OpenAI", baseUrl: "https://api.openai.com/v1" },
    { id: "azure", name: "Azure OpenAI", baseUrl: "https://{resource}.openai.azure.com/openai/v1" },
    { id: "ollama", name: "Ollama", baseUrl: "http://localhost:11434/v1" },
    { id: "vllm", name: "vLLM", baseUrl: "http://localhost:8000/v1" },
    { id: "litellm", name: "LiteLLM", baseUrl: "http://localhost:4000/v1" },
  ],
};
