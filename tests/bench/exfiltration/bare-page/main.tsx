import "../../../gallery-pages/browser.ts";
import { render } from "preact";
import "../../../../components/theme.css";
import "../../../../components/sidebar/sidebar.css";
import { mountPage } from "../../../../components/options/mount-page.tsx";
import { OptionsPage } from "../../../../components/options/options-page.tsx";
import { showPayload } from "../../../../components/sidebar/show-payload.ts";
import { Sidebar } from "../../../../components/sidebar/sidebar.tsx";
import { createSidebar } from "../../../../components/sidebar/sidebar-state.ts";
import { writeDraft } from "../../../../components/sidebar/write-draft.ts";
import { SessionView } from "../../../../lib/session.ts";
import { views } from "../../../gallery/views.ts";
import { nextView } from "./bus.ts";
import { filledFields, filledView, fillWith } from "./fill.ts";
import { readArticles, readMessage } from "./read.ts";

// Our own reading and our own components in a page that has no content security policy, driven by sanitiser-only.ts.

/** A vector as it comes over from the bench. */
interface Piece {
  id: string;
  text: string;
  html: string;
  script: boolean;
}

const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

/** How often a marker stands in what is shown: in texts, in fields and in attributes. */
function shownTimes(markers: string[]): number {
  const values = [...document.querySelectorAll("*")].flatMap((element) => [
    ...[...element.childNodes].filter((n) => n.nodeType === 3).map((n) => n.nodeValue ?? ""),
    ...[...element.attributes].map((a) => a.value),
    element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement ? element.value : "",
  ]);
  const held = (marker: string) => values.filter((value) => value.includes(marker)).length;
  return markers.reduce((sum, marker) => sum + held(marker), 0);
}

/** Every way in which the sidebar shows a view. */
async function everyScreen(sidebar: ReturnType<typeof createSidebar>, look: () => void): Promise<void> {
  const step = async (act: () => unknown) => {
    await act();
    await frame();
    for (const details of document.querySelectorAll("details")) details.open = true;
    for (const shut of document.querySelectorAll<HTMLElement>("button[aria-expanded=false]")) shut.click();
    await frame();
    look();
  };
  await step(() => null);
  await step(() => showPayload(sidebar));
  const { screen, editing, view } = sidebar;
  for (const name of ["paste", "report", "ticket"] as const)
    await step(() => {
      screen.value = name;
    });
  for (const text of [view.value?.draft?.text ?? "", null])
    await step(() => {
      editing.value = text;
    });
  if (view.value?.phase === "ready") await step(() => void writeDraft(sidebar, { drafter: "model" }));
}

/** Shows one view of the gallery with the pieces in every text, read by our own reading; how many times scripts of them stood there. */
async function show(name: string, pieces: Piece[]): Promise<{ fields: number; executions: number }> {
  const view = views[name];
  const app = document.getElementById("app");
  if (!view || !app) throw new Error(`There is no view ${name}.`);
  const before = filledFields();
  const read = await Promise.all(pieces.map((piece) => readArticles(piece.id, piece)));
  fillWith(pieces.flatMap((piece) => [piece.text, piece.html, ...readMessage(piece)]));
  const sidebar = createSidebar("s1");
  nextView(SessionView.parse(filledView(view, read.flat())));
  render(<Sidebar state={sidebar} />, app);
  const markers = pieces.filter((piece) => piece.script).map((piece) => piece.id);
  let executions = 0;
  await everyScreen(sidebar, () => {
    executions += shownTimes(markers);
  });
  render(null, app);
  return { fields: filledFields() - before, executions };
}

/** Opens one place of the options with the pieces in every text of every answer. */
async function place(at: string, pieces: Piece[]): Promise<{ fields: number; executions: number }> {
  const before = filledFields();
  fillWith(pieces.flatMap((piece) => [piece.text, piece.html]));
  location.hash = at;
  const root = document.getElementById("root");
  if (root) render(null, root);
  mountPage(<OptionsPage />);
  for (let i = 0; i < 8; i++) await frame();
  for (const details of document.querySelectorAll("details")) details.open = true;
  await frame();
  return { fields: filledFields() - before, executions: shownTimes(pieces.filter((p) => p.script).map((p) => p.id)) };
}

Object.assign(window, { bare: { views: Object.keys(views), show, place } });
