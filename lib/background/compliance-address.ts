import type { NotifySettings } from "../notice.ts";
import { storage } from "./storage.ts";

/** Whom rules tell: the lead's settings, their address replaced by an administrator's. */
export async function currentNotify(): Promise<{ settings: NotifySettings; byPolicy: boolean }> {
  const [settings, { complianceAddress }] = await Promise.all([storage.settings.notify(), storage.policy()]);
  return complianceAddress === null
    ? { settings, byPolicy: false }
    : { settings: { ...settings, address: complianceAddress.trim() }, byPolicy: true };
}

/** The host that notices go to; null without one. */
export async function complianceHost(): Promise<string | null> {
  const { address } = (await currentNotify()).settings;
  return URL.canParse(address) ? new URL(address).host : null;
}
