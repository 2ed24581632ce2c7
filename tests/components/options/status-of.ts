import type { Status } from "../../../components/options/status.ts";

const none = { from: "none", address: null, name: null, revision: null, checked: null, problem: null } as const;

/** A lead's status on a computer that rules itself, with what differs. */
export function statusOf(more: Partial<Status> = {}): Status {
  return {
    role: "lead",
    advisory: true,
    team: none,
    vault: { held: false, remembered: false, mayRemember: true },
    profiles: 1,
    articles: 0,
    sayable: 0,
    sourcesAsking: 0,
    log: 0,
    origins: [],
    sample: false,
    stops: [],
    ...more,
  };
}

/** The same computer under a team file. */
export const ruled = statusOf({ team: { ...none, from: "file", name: "Nordvik Group", revision: 14 } });
