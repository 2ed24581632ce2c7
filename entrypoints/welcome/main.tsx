import "../../components/theme.css";
import "../../components/options/desk.css";
import { mountPage } from "../../components/options/mount-page.tsx";
import { WelcomePage } from "../../components/welcome/welcome-page.tsx";

mountPage(<WelcomePage />);
