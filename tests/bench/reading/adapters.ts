import { chatwoot } from "../../../lib/helpdesks/chatwoot.ts";
import { freescout } from "../../../lib/helpdesks/freescout.ts";
import { freshdesk } from "../../../lib/helpdesks/freshdesk.ts";
import { gmail } from "../../../lib/helpdesks/gmail.ts";
import { gorgias } from "../../../lib/helpdesks/gorgias.ts";
import type { Helpdesk } from "../../../lib/helpdesks/helpdesk.ts";
import { intercom } from "../../../lib/helpdesks/intercom.ts";
import { jira } from "../../../lib/helpdesks/jira.ts";
import { kustomer } from "../../../lib/helpdesks/kustomer.ts";
import { osticket } from "../../../lib/helpdesks/osticket.ts";
import { requestTracker } from "../../../lib/helpdesks/request-tracker.ts";
import { sandbox } from "../../../lib/helpdesks/sandbox.ts";
import { zammad } from "../../../lib/helpdesks/zammad.ts";
import { zendesk } from "../../../lib/helpdesks/zendesk.ts";
import { znuny } from "../../../lib/helpdesks/znuny.ts";

const adapters: readonly Helpdesk[] = [
  chatwoot,
  freescout,
  freshdesk,
  gmail,
  gorgias,
  intercom,
  jira,
  kustomer,
  osticket,
  requestTracker,
  sandbox,
  zammad,
  zendesk,
  znuny,
];

/** The adapter of that id. */
export function adapterNamed(id: string): Helpdesk {
  const found = adapters.find((one) => one.id === id);
  if (!found) throw new Error(`no adapter ${id} in the bench`);
  return found;
}
