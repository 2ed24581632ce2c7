import "../../components/theme.css";
import "../../components/options/desk.css";
import { mountPage } from "../../components/options/mount-page.tsx";
import { ReviewPage } from "../../components/review/review-page.tsx";

mountPage(<ReviewPage />);
