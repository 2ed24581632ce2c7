import { findPattern, type OwnPattern } from "../../../lib/guardrails/own-patterns.ts";
import { t } from "../../ui/i18n.ts";
import { State } from "../note.tsx";

/** What a pattern finds in each of its examples, as it is written now. */
export function PatternTests({ own }: { own: OwnPattern }) {
  const rows = [...own.match.map((text) => ({ text, wanted: true })), ...own.noMatch.map((text) => ({ text, wanted: false }))];
  if (rows.length === 0) return null;
  return (
    <ul class="d-tests" aria-label={t("op_pattern_tests")}>
      {rows.map(({ text, wanted }, i) => {
        const [found] = findPattern(text, own.pattern);
        const passes = (found !== undefined) === wanted;
        return (
          <li key={`${i} ${text}`}>
            <State kind={passes ? "ok" : "danger"}>
              {found ? (
                <>
                  {text.slice(0, found.from)}
                  <mark>{text.slice(found.from, found.to)}</mark>
                  {text.slice(found.to)}
                </>
              ) : (
                <>
                  {text} <span class="d-small">{t("op_pattern_finds_nothing")}</span>
                </>
              )}
            </State>
          </li>
        );
      })}
    </ul>
  );
}
