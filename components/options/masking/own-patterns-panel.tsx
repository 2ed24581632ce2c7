import { useState } from "preact/hooks";
import type { OwnPattern } from "../../../lib/guardrails/own-patterns.ts";
import { Button } from "../../ui/button.tsx";
import { plural, t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";
import { PatternEditor } from "./pattern-editor.tsx";

interface OwnPatternsPanelProps {
  patterns: OwnPattern[];
  readOnly: boolean;
  busy: boolean;
  /** Yields whether they were saved. */
  onPatterns: (patterns: OwnPattern[]) => Promise<boolean>;
}

const blank: OwnPattern = { name: "", pattern: "", match: [], noMatch: [] };

/** The lead's own kinds of personal data, with an editor for one of them. */
export function OwnPatternsPanel({ patterns, readOnly, busy, onPatterns }: OwnPatternsPanelProps) {
  // The place of the pattern that is open; one behind the last is a new one.
  const [open, setOpen] = useState<number | null>(null);
  const saved = open === null ? null : (patterns[open] ?? blank);
  const keep = async (own: OwnPattern) => {
    if (open !== null && (await onPatterns([...patterns.slice(0, open), own, ...patterns.slice(open + 1)]))) setOpen(null);
  };
  const remove = async () => {
    if (saved && confirm(t("op_pattern_remove_sure", saved.name)) && (await onPatterns(patterns.filter((p) => p !== saved)))) setOpen(null);
  };
  return (
    <section class="d-section">
      <div class="d-section-head">
        <h2>{t("op_masking_patterns")}</h2>
        {readOnly ? null : (
          <Button kind="small" onPress={() => setOpen(patterns.length)}>
            <DeskIcon name="plus" />
            {t("op_pattern_new")}
          </Button>
        )}
      </div>
      <p class="d-small">{t("op_masking_patterns_lede")}</p>
      {patterns.length === 0 && saved === null ? <p class="d-small">{t("op_masking_patterns_empty")}</p> : null}
      <ul class="d-remembered">
        {patterns.map((own, i) => (
          <li key={own.name}>
            <button
              type="button"
              class="d-rowlink"
              aria-expanded={open === i ? "true" : "false"}
              onClick={() => setOpen(open === i ? null : i)}
            >
              {own.name}
            </button>
            <span class="d-mono">{own.pattern}</span>
            <span class="d-small">{plural("op_pattern_examples", own.match.length + own.noMatch.length)}</span>
          </li>
        ))}
      </ul>
      {saved ? (
        <div class="d-panel">
          <PatternEditor
            key={open}
            saved={saved}
            others={patterns.filter((p) => p !== saved).map((p) => p.name)}
            isNew={saved === blank}
            readOnly={readOnly}
            busy={busy}
            onSave={(own) => void keep(own)}
            onRemove={() => void remove()}
            onClose={() => setOpen(null)}
          />
        </div>
      ) : null}
    </section>
  );
}
