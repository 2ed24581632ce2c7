import { plural, t } from "../ui/i18n.ts";
import { useSidebar } from "./sidebar-state.ts";

/** What the customer asks, each with how well the knowledge covers it. */
export function Questions() {
  const { questions, customer } = useSidebar().view.value ?? { questions: [], customer: null };
  return (
    <section class="sec">
      <div class="sec-h">
        <h2>{t("sb_questions")}</h2>
        {customer?.name && questions.length > 0 ? <span class="aside">{customer.name}</span> : null}
      </div>
      {questions.length === 0 ? <p class="muted">{t("sb_questions_none")}</p> : null}
      <ol class="qs">
        {questions.map((question, index) => (
          <li key={question.text}>
            <span class="n">{index + 1}</span>
            <span>
              {question.text}
              <small>{question.matches === 0 ? t("sb_matches_none") : plural("sb_matches", question.matches)}</small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
