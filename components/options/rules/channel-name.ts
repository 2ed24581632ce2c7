import { t } from "../../ui/i18n.ts";

/** The ways customers write, as a rule may name them. */
export const allChannels = ["email", "chat", "form", "portal", "social", "phone"] as const;
export type Channel = (typeof allChannels)[number];

/** What a channel is called by people; one that is newer than this page keeps its own name. */
export function channelName(channel: string): string {
  const known = allChannels.find((c) => c === channel);
  return known ? t(`op_channel_${known}`) : channel;
}
