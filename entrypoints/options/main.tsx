import "../../components/theme.css";
import "../../components/options/desk.css";
import { mountPage } from "../../components/options/mount-page.tsx";
import { OptionsPage } from "../../components/options/options-page.tsx";

mountPage(<OptionsPage />);
