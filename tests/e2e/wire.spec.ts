import { ticketOf } from "../desks/sandbox/tickets.ts";
import { wire } from "../emulators/wire.ts";
import { draftOf, useModel } from "./acts.ts";
import { rawValues } from "./check-wire.ts";
import { expect, type Frame, mainAction, ready, test, type World } from "./harness.ts";
import type { Planted } from "./planted.ts";

// One value of each kind in a ticket, and every request that a model gets while an agent works on it.

test.use({ own: "wire" });

interface Told {
  key: string;
  brand: string;
  customer: { name: string; email: string };
  /** One value of each kind; what a model says with its placeholder may come back, or only its last four characters. */
  values: Record<string, string>;
  /** What a model is asked for, by words of its instructions. */
  asked: string[];
  text: string;
}

const english: Told = {
  key: "8101",
  brand: "Tarnwick",
  customer: { name: "Cressida Hallowmere", email: "cressida.hallowmere@mail.example" },
  values: {
    NAME: "Cressida Hallowmere",
    EMAIL: "cressida.hallowmere@mail.example",
    PHONE: "07700 900 417",
    ADDRESS: "48 Pellwood Road, Leeds LS6 3QW",
    BIRTH_DATE: "14 March 1979",
    NATIONAL_ID: "219-09-9994",
    VAT: "GB123456782",
    CARD: "4012 8888 8888 1881",
    IBAN: "GB29 NWBK 6016 1331 9268 19",
    IP: "203.0.113.87",
    SECRET: "Thrush!Marrow62",
  },
  asked: ["write one search question", "Put the passages in order", "You draft replies", "You check whether the sentences"],
  text: `Hi,

my name is Cressida Hallowmere, born 14 March 1979, and I live at 48 Pellwood Road, Leeds LS6 3QW. Call me on 07700 900 417 or write to cressida.hallowmere@mail.example. My social security number is 219-09-9994 and my VAT number is GB123456782. I paid with card 4012 8888 8888 1881, or was it from account GB29 NWBK 6016 1331 9268 19? I signed in from 203.0.113.87 and my password is Thrush!Marrow62.

How many days do I have to return a lamp, and what does the return cost?

Best wishes
Cressida Hallowmere`,
};

const swedish: Told = {
  key: "8102",
  brand: "Lysmossa",
  customer: { name: "Torgny Wallinder", email: "torgny.wallinder@post.example" },
  values: {
    NAME: "Torgny Wallinder",
    EMAIL: "torgny.wallinder@post.example",
    PHONE: "073-912 45 68",
    ADDRESS: "Granitvägen 27, 754 31 Uppsala",
    BIRTH_DATE: "1985-07-09",
    NATIONAL_ID: "850709-9805",
    ORG_NUMBER: "556036-0793",
    VAT: "SE556036079301",
    BANKGIRO: "5050-1055",
    PLUSGIRO: "90 20 03-3",
    CARD: "5555 5555 5555 4444",
    IBAN: "SE35 5000 0000 0549 1000 0003",
    IP: "81.229.14.77",
    SECRET: "Kvistbo!Fjord77",
  },
  asked: ["Put the passages in order", "You draft replies"],
  text: `Hej,

jag heter Torgny Wallinder, personnummer 850709-9805, och bor på Granitvägen 27, 754 31 Uppsala. Jag är född 1985-07-09. Ring 073-912 45 68 eller skriv till torgny.wallinder@post.example. Vårt bolag har organisationsnummer 556036-0793 och momsnummer SE556036079301. Vårt bankgiro är 5050-1055 och plusgiro 90 20 03-3. Jag betalade med kort 5555 5555 5555 4444, eller var det från konto SE35 5000 0000 0549 1000 0003? Jag loggade in från 81.229.14.77 med lösenord: Kvistbo!Fjord77.

Hur många dagar har jag på mig att lämna tillbaka en lampa, och vad kostar returen?

Med vänlig hälsning
Torgny Wallinder`,
};

/** Kinds that come back into a reply with their last four characters at most. */
const neverRestored = ["CARD", "IBAN", "NATIONAL_ID"];

function plant({ desk }: World, { key, brand, customer, text }: Told): void {
  const asked = { from: "customer" as const, at: "2026-11-20T09:00:00Z", text };
  const answered = { from: "agent" as const, at: "2026-11-20T10:00:00Z", text: `Thank you, ${customer.name}. We will look into it.` };
  const again = { from: "customer" as const, at: "2026-11-20T11:00:00Z", text };
  const ticket = { key, subject: `Return, ${customer.name}`, brand, queue: "Orders", channel: "email", customer };
  desk.state.tickets.set(key, ticketOf({ ...ticket, agent: { name: "Amy Sutcliffe" }, messages: [asked, answered, again] }));
}

/** The values, and a name's own parts. */
function plantedOf({ key, values }: Told): Planted[] {
  const parts = (values["NAME"] ?? "").split(" ").map((value) => ({ kind: "NAME", ticket: key, value }));
  return [...Object.entries(values).map(([kind, value]) => ({ kind, ticket: key, value })), ...parts];
}

const status = (sidebar: Frame) => sidebar.locator("p[role=status].vh");

/** Does what asks a model, and waits for its draft. */
async function drafted(world: World, sidebar: Frame, act: () => Promise<unknown>): Promise<void> {
  const before = world.emulator.requests.length;
  await act();
  await expect.poll(() => world.emulator.requests.length).toBeGreaterThan(before);
  await expect(status(sidebar)).toContainText("Draft ready");
}

for (const told of [english, swedish]) {
  test(`nothing personal of ${told.key} leaves with draft, refining, verifier and search stages, and what may come back is right`, async ({
    world,
  }) => {
    plant(world, told);
    await useModel(world);
    const { settings } = await world.ask<{ settings: object }>("provider.read");
    await world.ask("provider.save", { ...settings, verifier: "claude-haiku-5-5" });
    await world.ask("search.save-stages", { translate: true, rerank: true });
    const page = await world.openTicket(told.key);
    const sidebar = await world.sidebar(page);
    await ready(sidebar);

    const before = world.emulator.requests.length;
    world.emulator.next({ kind: "model", manner: "rewords" }, { kind: "model", manner: "rewords" }, { kind: "model", manner: "rewords" });
    await drafted(world, sidebar, () => mainAction(sidebar).click());
    world.emulator.forget();
    const asked = world.emulator.requests.slice(before).map((r) => JSON.stringify(r["system"]));
    for (const purpose of told.asked) expect(asked.filter((system) => system.includes(purpose))).toHaveLength(1);
    await world.ask("search.save-stages", { translate: false, rerank: false });
    await world.ask("provider.save", { ...settings, verifier: "" });
    // The worst a model can say: every placeholder that it was given, once each.
    const kinds = Object.keys(told.values);
    const sent = JSON.stringify(world.emulator.requests);
    for (const kind of kinds) expect(sent).toContain(`[[${kind}_1]]`);
    const segments = kinds.map((kind) => ({ text: `${kind.toLowerCase()} is [[${kind}_1]]. ` }));
    world.emulator.next({ kind: "say", answer: { kind: "text", segments } });
    await drafted(world, sidebar, () => sidebar.getByRole("button", { name: "Draft again" }).click());
    world.emulator.forget();
    const text = await draftOf(sidebar);
    for (const [kind, value] of Object.entries(told.values)) {
      if (!neverRestored.includes(kind)) expect(text).toContain(value);
      else {
        expect(text).not.toContain(value);
        expect(text).toContain(value.replace(/\s/g, "").slice(-4));
      }
    }
    await drafted(world, sidebar, () => sidebar.getByRole("button", { name: "Shorter" }).click());

    const bodies = wire.filter(({ emulator }) => emulator === "anthropic");
    const planted = plantedOf(told);
    expect(bodies.length).toBeGreaterThan(3);
    expect(rawValues(bodies, planted)).toEqual([]);
    console.log(`${told.key}: ${bodies.length} requests, ${planted.length} values looked for in each, 0 found`);
    await page.close();
  });

  test(`each value of ${told.key} would be found, written as it is or without its spaces`, () => {
    const planted = plantedOf(told);
    const arrived = (body: unknown) => rawValues([{ emulator: "none", at: "POST /", body: JSON.stringify(body) }], planted);
    expect(arrived({ messages: [{ content: told.text }] }).map((raw) => raw.kind)).toEqual(planted.map((one) => one.kind));
    const close = planted.filter((one) => one.kind !== "NAME");
    expect(arrived({ text: close.map(({ value }) => value.replace(/[\s-]/g, "")).join("\n") })).toHaveLength(close.length);
    expect(arrived({ text: "Nothing personal in here." })).toEqual([]);
  });
}
