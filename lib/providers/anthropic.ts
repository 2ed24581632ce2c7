import type { Zone } from "../provider-settings.ts";
import { messagesApi, messagesProvider, type Place } from "./messages-api.ts";
import { capabilitiesOf, modelFacts } from "./models.ts";
import type { Provider } from "./provider.ts";

/** Anthropic's own API. A zone declared as US is asked for with each request; the EU cannot be. */
export function anthropic({ zone = "unknown", ...place }: Place & { zone?: Zone }): Provider {
  const geo = zone === "us" && modelFacts(place.model).geo ? "us" : null;
  return {
    id: "anthropic",
    name: "Anthropic",
    capabilities: capabilitiesOf("anthropic", place.model),
    ...messagesProvider(messagesApi(place, null), place.model, { longCache: true, geo }),
  };
}
