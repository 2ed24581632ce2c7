import { render } from "preact";
import "../../components/theme.css";
import "../../components/sidebar/sidebar.css";
import { Sidebar } from "../../components/sidebar/sidebar.tsx";
import { createSidebar } from "../../components/sidebar/sidebar-state.ts";
import { uiLanguage } from "../../components/ui/i18n.ts";
import { stayHere } from "../../components/ui/stay-here.ts";

stayHere();
const session = new URLSearchParams(location.hash.slice(1)).get("session");
const app = document.getElementById("app");
document.documentElement.lang = uiLanguage();
if (app) render(<Sidebar state={createSidebar(session)} />, app);
