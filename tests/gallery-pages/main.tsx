import "./browser.ts";
import "../../components/theme.css";
import "../../components/options/desk.css";
import { mountPage } from "../../components/options/mount-page.tsx";
import { OptionsPage } from "../../components/options/options-page.tsx";
import { openLogs } from "../../components/review/logs.ts";
import { ReviewPage } from "../../components/review/review-page.tsx";
import { WelcomePage } from "../../components/welcome/welcome-page.tsx";
import { exportedFiles } from "./logs.ts";

const asked = new URLSearchParams(location.search);
const page = asked.get("page") ?? "options";
document.documentElement.dataset["theme"] = asked.get("theme") ?? "light";
if (page === "review" && asked.get("state") !== "empty") void exportedFiles().then(openLogs);
mountPage(page === "review" ? <ReviewPage /> : page === "welcome" ? <WelcomePage /> : <OptionsPage />);
