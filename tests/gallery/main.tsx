import "../components/fake-browser.ts";
import { render } from "preact";
import "../../components/theme.css";
import "../../components/sidebar/sidebar.css";
import { showPayload } from "../../components/sidebar/show-payload.ts";
import { Sidebar } from "../../components/sidebar/sidebar.tsx";
import { createSidebar } from "../../components/sidebar/sidebar-state.ts";
import { writeDraft } from "../../components/sidebar/write-draft.ts";
import { teachStates } from "./teach-replies.ts";
import { views } from "./views.ts";

// ?state=check&lang=sv&theme=dark shows one state; without a state, links to all.
const query = new URLSearchParams(location.search);
const state = query.get("state");
const app = document.getElementById("app");
document.documentElement.lang = query.get("lang") ?? "en";
if (query.has("theme")) document.documentElement.dataset["theme"] = query.get("theme") ?? "light";

const more = [
  "streaming",
  "payload",
  "paste",
  "report",
  "teach",
  "tried",
  "saved",
  "diagnosis",
  ...Object.keys(teachStates),
  "desk",
  "editing",
  "composer",
  "offline",
  "none",
];

function Links() {
  return (
    <ul>
      {[...Object.keys(views), ...more].map((name) => (
        <li key={name}>
          <a href={`?state=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

if (app && state === null) render(<Links />, app);
else if (app) {
  const sidebar = createSidebar("s1");
  render(<Sidebar state={sidebar} />, app);
  if (state === "paste" || state === "report" || state === "teach" || state === "diagnosis") sidebar.screen.value = state;
  if (state === "tried" || state === "saved" || state?.startsWith("teach-")) sidebar.screen.value = "teach";
  if (state?.startsWith("diagnosis-")) sidebar.screen.value = "diagnosis";
  if (state === "offline") sidebar.online.value = false;
  setTimeout(() => {
    if (state === "streaming") void writeDraft(sidebar, { drafter: "model" });
    if (state === "payload") void showPayload(sidebar);
    if (state === "tried" || state === "saved" || state === "teach-broken") document.getElementById("main-action")?.click();
    if (state === "saved") setTimeout(() => document.getElementById("teach-save")?.click(), 60);
    if (state === "desk" && sidebar.view.value)
      sidebar.view.value = {
        ...sidebar.view.value,
        desk: {
          name: "Kustomer",
          level: "unverified",
          lacks: ["tag", "note", "route"],
          limits: null,
          verified: false,
          healed: [{ part: "send", used: 1 }],
        },
      };
    if (state === "editing") sidebar.editing.value = sidebar.view.value?.draft?.text ?? "";
    if (state === "composer") sidebar.composerHasText.value = true;
  }, 60);
}
