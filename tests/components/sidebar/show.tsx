import "../fake-browser.ts";
import { act, cleanup, render } from "@testing-library/preact";
import { Sidebar } from "../../../components/sidebar/sidebar.tsx";
import { createSidebar, type Sidebar as State } from "../../../components/sidebar/sidebar-state.ts";
import { shortcuts } from "../../../components/ui/shortcuts.ts";
import type { SessionView } from "../../../lib/session.ts";
import { push, reset } from "./scripted-bus.ts";

/** Shows the sidebar with one view of a session; `view` pushes the next one. */
export function show(view: SessionView | null): { state: State; view: (next: SessionView) => void } {
  cleanup();
  reset();
  shortcuts.value = { draft: "Alt+Shift+D", insert: "Alt+Shift+U", "toggle-sidebar": "Alt+Shift+F" };
  const state = createSidebar("s1");
  render(<Sidebar state={state} />);
  const next = (pushed: SessionView) => act(() => push(pushed));
  if (view) next(view);
  return { state, view: next };
}
