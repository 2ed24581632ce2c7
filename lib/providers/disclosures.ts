import { type DisclosureField, disclosureFields, type ProviderSettings, type Statement } from "../provider-settings.ts";
import { type HostGroup, hostGroup } from "./host-group.ts";

// What providers say about themselves, each line read where it says and when. What was not read stands as unknown; a lead
// who knows better says so in the settings. Addresses are those of the pages, for whoever wants to look.

type Said = Partial<Record<DisclosureField, Statement>>;

const asOf = "2026-11-22";
const from = (source: string) => (value: string | null) => ({ value, source, asOf });

const anthropicDocs = from("https://platform.claude.com/docs/en/manage-claude/data-residency");
const anthropicRetention = from("https://platform.claude.com/docs/en/manage-claude/api-and-data-retention");
const awsRetention = from("https://docs.aws.amazon.com/bedrock/latest/userguide/data-retention.html");
const awsMessages = from("https://docs.aws.amazon.com/bedrock/latest/userguide/inference-messages-api.html");
const openaiData = from("https://developers.openai.com/api/docs/guides/your-data");
const azureData = from("https://learn.microsoft.com/azure/foundry/responsible-ai/openai/data-privacy");
const foundryHosting = from("https://learn.microsoft.com/azure/foundry/foundry-models/concepts/claude-models-hosting-comparison");

const anthropic: Said = {
  processor: anthropicDocs("Anthropic"),
  "processing-region": anthropicDocs("Global, or the United States where a request or its workspace asks for it; the EU cannot be chosen"),
  "storage-region": anthropicDocs("Set for each workspace"),
  // Its pages and others' summaries differ: the contract says it, so there is no number here.
  retention: from("https://privacy.claude.com/en/articles/7996866")(null),
  "zero-retention": anthropicRetention("By arrangement with Anthropic, for the calls used here; not for models that require retention"),
};

const bedrock: Said = {
  processor: awsMessages("Amazon Web Services"),
  "processing-region": awsMessages("The region of the endpoint, or the regions of the inference profile that the model’s name chooses"),
  retention: awsRetention("None by default for Claude models before Fable 5; other models by their terms"),
  "retention-purpose": awsRetention("Safety and abuse prevention, for models that require retention"),
  "shared-with-maker": awsRetention("No, unless the account allows it for a model that requires it (provider_data_share)"),
  "zero-retention": awsRetention(
    "Set by the account itself for each region or project (data_retention_mode none); models that need retention are refused then",
  ),
};

const openai: Said = {
  processor: openaiData("OpenAI"),
  "processing-region": openaiData("By the project’s data residency; several regions can be chosen, the EU among them"),
  retention: openaiData("Up to 30 days in abuse-monitoring logs, longer where the law or a serious risk requires it"),
  "retention-purpose": openaiData("Abuse monitoring"),
  training: openaiData("Not used unless the customer opts in"),
  "zero-retention": openaiData("Zero data retention or modified abuse monitoring, after OpenAI’s approval"),
};

const azure: Said = {
  processor: azureData("Microsoft"),
  "processing-region": azureData("The resource’s region, or the data zone that the deployment was made for"),
  retention: azureData("Up to 30 days for abuse monitoring"),
  "retention-purpose": azureData("Abuse monitoring"),
  "shared-with-maker": azureData("Not shared with OpenAI"),
  training: azureData("Not used"),
  "zero-retention": azureData("Modified abuse monitoring, on application"),
};

const foundry: Said = {
  processor: foundryHosting("Anthropic, also where the model is hosted on Azure"),
  "processing-region": foundryHosting("Global or the United States data zone, by deployment type; outside Azure where Anthropic hosts it"),
  "storage-region": foundryHosting("The selected Azure geography where it is hosted on Azure"),
  // By Anthropic's contract, as with its own API: no number here either.
  retention: from("https://privacy.claude.com/en/articles/7996866")(null),
};

/** Of a server on this computer we know nothing either: it may pass requests on. */
const saidBy: Record<HostGroup, Said> = { anthropic, bedrock, foundry, openai, azure, local: {}, unknown: {} };

const onDevice = from("Footnote")("This device: nothing is sent");
const device: Said = Object.fromEntries(
  (["processor", "processing-region", "storage-region", "retention", "training"] as const).map((field) => [field, onDevice]),
);

/** What is known about a provider, field by field: who says it, where it was read and when; `value` null is *unknown*. */
export function disclosureOf(
  settings: Pick<ProviderSettings, "kind" | "baseUrl" | "region" | "retention" | "disclosure">,
): Record<DisclosureField, Statement & { by: "footnote" | "lead" }> {
  const ours = settings.kind === "device" ? device : saidBy[hostGroup(settings)];
  const leads: Said = { ...inWords(settings), ...settings.disclosure };
  const unknown: Statement = { value: null, source: "", asOf: "" };
  const rows = disclosureFields.map((field) => {
    const lead = leads[field];
    return [field, lead ? { ...lead, by: "lead" as const } : { ...(ours[field] ?? unknown), by: "footnote" as const }];
  });
  return Object.fromEntries(rows);
}

/** What the lead stated in the two fields that stand beside the address. */
function inWords({ kind, region, retention }: Pick<ProviderSettings, "kind" | "region" | "retention">): Said {
  if (kind === "device") return {};
  const said = (value: string): Statement => ({ value, source: "", asOf: "" });
  return { ...(region ? { "processing-region": said(region) } : {}), ...(retention ? { retention: said(retention) } : {}) };
}
