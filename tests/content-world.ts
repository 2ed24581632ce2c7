import type { Page } from "playwright-core";

/** Runs code where our content scripts of a page run, and gives back what its promise yields. */
export async function contentWorld(page: Page, base: string): Promise<<T>(expression: string) => Promise<T>> {
  const cdp = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    cdp.on("Runtime.executionContextCreated", ({ context }) => {
      if (context.origin === base && context.auxData?.["type"] === "isolated") resolve(context.id);
    });
  });
  await cdp.send("Runtime.enable");
  const contextId = await found;
  return async (expression) => {
    const options = { contextId, expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await cdp.send("Runtime.evaluate", options);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
