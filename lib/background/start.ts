import { browser } from "wxt/browser";
import { handle, serve } from "../bus.ts";
import { allowEgress } from "../egress.ts";
import { toProblem } from "../errors.ts";
import { lockStorage } from "../storage/area.ts";
import { applyStops } from "./apply-stops.ts";
import { whenKnowledgeChanges, whenSettingsChange, whenStopsChange } from "./changed.ts";
import { recutSoon } from "./closed-runs.ts";
import { openPanel, runCommand } from "./commands.ts";
import { draftFor, endStoppedDrafts } from "./drafting.ts";
import { engine } from "./engine.ts";
import { forgetFindings } from "./findings.ts";
import { forgetWorld } from "./guarding.ts";
import { evidenceHandlers } from "./handlers/evidence.ts";
import { knowledgeHandlers } from "./handlers/knowledge.ts";
import { providerHandlers } from "./handlers/provider.ts";
import { redactionHandlers } from "./handlers/redaction.ts";
import { replyHandlers } from "./handlers/replies.ts";
import { ruleHandlers } from "./handlers/rules.ts";
import { searchStageHandlers } from "./handlers/search-stages.ts";
import { allows, settingsHandlers } from "./handlers/settings.ts";
import { sourceHandlers } from "./handlers/sources.ts";
import { stopHandlers } from "./handlers/stops.ts";
import { teachHandlers } from "./handlers/teach.ts";
import { ticketHandlers } from "./handlers/tickets.ts";
import { tierHandlers } from "./handlers/tiers.ts";
import { keepAlive } from "./keep-alive.ts";
import { checkLeaks } from "./leaks.ts";
import { sendNotices } from "./notifying.ts";
import { followTickets, takeUp } from "./pages.ts";
import { allowedHosts } from "./provider.ts";
import { readAhead } from "./read-ahead.ts";
import { recallHealed } from "./recipes-healed.ts";
import { rereadAll } from "./reread.ts";
import { allSessions, endSession, findSession, prune } from "./sessions.ts";
import { detectInOpenTabs, registerDetector } from "./sites.ts";
import { sessionOrigins } from "./sources/hosts.ts";
import { goOnWhereAllowed, runner } from "./sources/runner.ts";
import { storage } from "./storage.ts";
import { endTeachingIn } from "./teach.ts";
import { refreshTeamFile } from "./team.ts";
import { countWatcher, watchSession } from "./watching.ts";
import { drainAll } from "./write-back.ts";

/** Minutes between the background's rounds: the outbox and the connected sources, and once an hour the team file. */
const round = 1;

/** Registers everything in the first turn of the worker: a listener that comes later misses the event that woke it. */
export function startBackground(): void {
  const quietly = (work: Promise<unknown>) => void work.catch((error) => console.error(toProblem(error).code, error));
  const knowledge = { ...knowledgeHandlers, ...tierHandlers, ...sourceHandlers, ...searchStageHandlers };
  handle(
    "background",
    {
      ...ticketHandlers,
      ...replyHandlers,
      ...settingsHandlers,
      ...providerHandlers,
      ...knowledge,
      ...evidenceHandlers,
      ...stopHandlers,
      ...redactionHandlers,
      ...ruleHandlers,
      ...teachHandlers,
    },
    allows,
  );
  serve(
    {
      "session.watch": ({ session }, emit, signal, sender) => {
        countWatcher(sender.tab, signal);
        return watchSession(session, emit, signal, sender.tab);
      },
      "leak.check": (_start, emit, signal) => checkLeaks(emit, signal),
      suggest: async ({ session, ...wish }, emit, signal) => {
        const read = readAhead(wish.drafter);
        return keepAlive(draftFor(await findSession(session), wish, emit, signal, read));
      },
    },
    allows,
  );
  allowEgress(allowedHosts, sessionOrigins);
  followTickets();
  whenKnowledgeChanges(() => {
    forgetFindings();
    quietly(engine.warm());
    recutSoon();
  });
  whenSettingsChange(forgetWorld);
  whenSettingsChange(() => quietly(rereadAll()));
  // Not awaited: it tells of settings itself. A source may have been given a stopped name.
  whenSettingsChange(() => quietly(applyStops()));
  whenStopsChange(() => quietly(endStoppedDrafts()));
  listenToBrowser(quietly);

  // The worker was woken to do something: the database opens while the message that woke it is still on its way.
  quietly(storage.open());
  quietly(browser.alarms.create("round", { periodInMinutes: round }));
  quietly(browser.alarms.create("team", { periodInMinutes: 60 }));
  quietly(lockStorage({ session: browser.storage.session, local: browser.storage.local }));
  quietly(recallHealed());
  quietly(takeUp());
}

function listenToBrowser(quietly: (work: Promise<unknown>) => void): void {
  browser.commands.onCommand.addListener((command) => quietly(runCommand(command)));
  browser.action.onClicked.addListener((tab) => openPanel(tab));
  browser.permissions.onAdded.addListener(() => quietly(Promise.all([registerDetector().then(detectInOpenTabs), goOnWhereAllowed()])));
  browser.permissions.onRemoved.addListener(() => quietly(registerDetector()));
  browser.tabs.onRemoved.addListener((tab) => quietly(endTab(tab)));
  const lookAround = () => Promise.all([refreshTeamFile(), applyStops()]);
  browser.runtime.onStartup.addListener(() => quietly(Promise.all([registerDetector(), lookAround()])));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    quietly(Promise.all([registerDetector().then(detectInOpenTabs), lookAround()]));
    if (reason === "install") quietly(browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") }));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === "round") quietly(Promise.all([drainAll(), sendNotices(), prune(), runner.round()]));
    if (name === "team") quietly(lookAround());
  });
  browser.storage.onChanged.addListener((_, area) => area === "managed" && quietly(lookAround()));
}

async function endTab(tab: number): Promise<void> {
  await endTeachingIn(tab);
  for (const session of await allSessions()) if (session.tab === tab) await endSession(session.id);
}
