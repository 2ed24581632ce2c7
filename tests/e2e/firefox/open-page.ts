import type { Bidi } from "./bidi.ts";

/** A page in a tab, or a frame of one. */
export interface FirefoxPage {
  /** Runs the body of an async function, which sees `argument`; what it returns comes back by way of JSON. */
  run: <T>(body: string, argument?: unknown) => Promise<T>;
  /** The same in a sandbox over the page, as a content script has one. */
  isolated: <T>(body: string, argument?: unknown) => Promise<T>;
  /** Waits until an expression is true in the page. */
  until: (condition: string) => Promise<void>;
  /** Presses an element as a person does: the browser takes it for a real click. */
  click: (element: string) => Promise<void>;
  /** Presses keys together. */
  press: (...keys: string[]) => Promise<void>;
  /** The frame whose address has this part, once it is there. */
  frame: (address: string) => Promise<FirefoxPage>;
  close: () => Promise<unknown>;
}

interface Tree {
  contexts: { context: string; url: string; children: { context: string; url: string }[] }[];
}

/** Opens an address in a new tab and waits until it has loaded. */
export async function openPage(bidi: Bidi, url: string): Promise<FirefoxPage> {
  const { context } = await bidi.command<{ context: string }>("browsingContext.create", { type: "tab" });
  await bidi.command("browsingContext.navigate", { context, url, wait: "complete" });
  return pageOf(bidi, context);
}

function pageOf(bidi: Bidi, context: string): FirefoxPage {
  const run = <T>(body: string, argument: unknown = null) => runIn<T>(bidi, context, body, argument);
  const perform = (actions: object[]) => bidi.command("input.performActions", { context, actions });
  return {
    run,
    isolated: (body, argument = null) => runIn(bidi, context, body, argument, "footnote"),
    until: (condition) =>
      run(
        `for (const end = Date.now() + 15000; !(${condition}); await new Promise(requestAnimationFrame)) if (Date.now() > end) throw new Error(document.body.innerText);`,
      ),
    click: async (element) => {
      const at = await run<{ x: number; y: number }>(
        `const e = ${element}; e.scrollIntoView({ block: "center" }); const r = e.getBoundingClientRect(); return { x: Math.round(r.x + r.width / 2), y: Math.round(r.y + r.height / 2) };`,
      );
      const button = { button: 0 };
      await perform([
        {
          type: "pointer",
          id: "mouse",
          actions: [
            { type: "pointerMove", ...at },
            { type: "pointerDown", ...button },
            { type: "pointerUp", ...button },
          ],
        },
      ]);
    },
    press: async (...keys) => {
      const down = keys.map((value) => ({ type: "keyDown", value }));
      await perform([{ type: "key", id: "keys", actions: [...down, ...down.toReversed().map(({ value }) => ({ type: "keyUp", value }))] }]);
    },
    frame: async (address) => {
      for (const end = Date.now() + 15_000; Date.now() < end; ) {
        const { contexts } = await bidi.command<Tree>("browsingContext.getTree", { root: context });
        const found = contexts[0]?.children.find((c) => c.url.includes(address));
        if (found) return pageOf(bidi, found.context);
      }
      throw new Error(`No frame ${address} came.`);
    },
    close: () => bidi.command("browsingContext.close", { context }),
  };
}

/** Runs the body of an async function in a page (or a sandbox over it), or in one of the browser's own windows. */
export async function runIn<T>(bidi: Bidi, context: string, body: string, argument: unknown, sandbox: string | null = null): Promise<T> {
  const answer = await bidi.command<{ type: string; result: { value: string }; exceptionDetails?: { text: string } }>(
    "script.callFunction",
    {
      functionDeclaration: `async (given) => { const argument = JSON.parse(given); return JSON.stringify((await (async () => { ${body} })()) ?? null); }`,
      arguments: [{ type: "string", value: JSON.stringify(argument) }],
      target: { context, ...(sandbox === null ? {} : { sandbox }) },
      awaitPromise: true,
    },
  );
  if (answer.type === "exception") throw new Error(answer.exceptionDetails?.text);
  return JSON.parse(answer.result.value) as T;
}
