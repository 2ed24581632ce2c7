import { messagesApi, messagesProvider, type Place } from "./messages-api.ts";
import { capabilitiesOf } from "./models.ts";
import type { Provider } from "./provider.ts";

/** The version that Bedrock documents for its Messages endpoints. */
const version = "2023-06-01";

/** The Messages API of Amazon Bedrock. It refuses beta flags, and says nothing about long-lived caches: none are asked for. */
export function bedrock(place: Place): Provider {
  return {
    id: "bedrock",
    name: "Amazon Bedrock",
    capabilities: capabilitiesOf("bedrock", place.model),
    ...messagesProvider(messagesApi(place, version), place.model, { longCache: false, geo: null }),
  };
}
