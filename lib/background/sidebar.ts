import { recall, remember } from "../storage/session-memory.ts";
import { isWatched } from "./watching.ts";

/** How long a frame may take to show, ms; a page whose policy forbids frames never shows it. */
const patience = 3000;

const key = (tab: number) => `open:${tab}`;

/** The agent opened or closed the sidebar of a tab; true when, having opened, it really shows. */
export async function sidebarToggled(open: boolean, tab: number | null): Promise<boolean> {
  if (tab === null) return false;
  await remember(key(tab), open);
  return open ? isWatched(tab, patience) : true;
}

/** Was the sidebar open in this tab? It opens again on the next page, as the agent left it. */
export async function wasOpen(tab: number): Promise<boolean> {
  return (await recall(key(tab))) === true;
}
