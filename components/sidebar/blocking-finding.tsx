import type { Draft, Finding, Sentence } from "../../lib/drafting/draft.ts";
import { Button } from "../ui/button.tsx";
import { t } from "../ui/i18n.ts";
import { Icon } from "../ui/icon.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { beginEdit, checkText, withoutSentence } from "./edit-draft.ts";
import { findingText } from "./finding-text.ts";
import { useSidebar } from "./sidebar-state.ts";
import { nextDrafter, writeDraft } from "./write-draft.ts";

/** A finding that keeps Insert shut, with the ways through: remove, prove, answer for it. */
export function BlockingFinding({ finding, draft }: { finding: Finding; draft: Draft }) {
  const sidebar = useSidebar();
  const sentence = sentenceOf(finding, draft);
  const { title, text } = findingText(finding, sentence?.because ?? null);
  // Only a model writes the reply again with a fact.
  const provable = (finding.kind === "no-proof" || finding.kind === "value-not-found") && nextDrafter(sidebar) === "model";
  return (
    <div class="block" id={`finding-${finding.id}`}>
      <h3>
        <Icon name="stop" />
        {title}
      </h3>
      <p>{text}</p>
      <div class="row">
        {sentence ? (
          <Button kind="small" onPress={() => checkText(sidebar, withoutSentence(draft.text, sentence))}>
            {t("sb_remove_it")}
          </Button>
        ) : null}
        {finding.kind === "region" ? (
          <Button kind="small" onPress={() => writeDraft(sidebar, { drafter: "device" })}>
            {t("sb_draft_device_instead")}
          </Button>
        ) : provable ? (
          <Button kind="small" onPress={() => document.getElementById("fact-field")?.focus()}>
            {t("sb_add_fact")}
          </Button>
        ) : (
          <Button kind="small" onPress={() => beginEdit(sidebar)}>
            {t("sb_edit")}
          </Button>
        )}
        {finding.answerable ? (
          <Button
            kind="small"
            expanded={sidebar.answering.value === finding.id}
            onPress={() => (sidebar.answering.value = sidebar.answering.value === finding.id ? null : finding.id)}
          >
            {t("sb_answer_for_it")}
          </Button>
        ) : null}
      </div>
      {sidebar.answering.value === finding.id ? <AnswerForm id={finding.id} /> : null}
    </div>
  );
}

function sentenceOf(finding: Finding, draft: Draft): Sentence | null {
  const named = draft.sentences.find((s) => s.id === finding.sentence);
  if (named) return named;
  const at = finding.text === "" ? -1 : draft.text.indexOf(finding.text);
  return at < 0 ? null : (draft.sentences.find((s) => s.from <= at && at < s.to) ?? null);
}
