import { render, type VNode } from "preact";
import { act } from "preact/test-utils";

/** Puts a component into the document and waits for what it asks. */
export async function mount(node: VNode): Promise<HTMLElement> {
  document.body.replaceChildren();
  const root = document.createElement("div");
  document.body.append(root);
  await act(async () => render(node, root));
  await settle();
  return root;
}

/** Lets answers arrive and the screen follow. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 5; i++) await act(async () => Promise.resolve());
}

/** Presses the button whose words begin like this. */
export async function press(root: HTMLElement, words: string): Promise<void> {
  const button = [...root.querySelectorAll("button")].find((b) => b.textContent?.startsWith(words));
  if (!button) throw new Error(`no button “${words}” in: ${root.textContent}`);
  await act(async () => button.click());
  await settle();
}

/** Types into a field, as a person would. */
export async function type(field: Element | null | undefined, text: string): Promise<void> {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error("no field");
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** The control under a label. */
export function labelled(root: HTMLElement, words: string): HTMLInputElement {
  const label = [...root.querySelectorAll("label")].find((l) => l.textContent?.startsWith(words));
  const control = label?.querySelector("input, textarea, select") ?? root.querySelector(`[id="${label?.getAttribute("for")}"]`);
  if (!control) throw new Error(`nothing labelled “${words}”`);
  return control as HTMLInputElement;
}
