import type { SourceKind, SourceView } from "../../../../lib/source-settings.ts";
import { number, t } from "../../../ui/i18n.ts";
import { todayTime } from "../../day-time.ts";
import { AllowSource } from "./allow-source.tsx";
import { SignIn } from "./sign-in.tsx";
import { sourceNeeds } from "./source-needs.ts";
import { SourceState } from "./source-state.tsx";
import { authInShort, everyWords } from "./source-words.ts";

interface SourceTableProps {
  sources: SourceView[];
  kinds: SourceKind[];
  readOnly: boolean;
  onChanged: () => Promise<unknown>;
}

/** Each connected source in a row: how it stands, what it brought, when it is looked at next. */
export function SourceTable({ sources, kinds, readOnly, onChanged }: SourceTableProps) {
  const kindName = (id: string) => kinds.find((k) => k.id === id)?.name ?? id;
  return (
    <div class="d-scroll">
      <table class="d-table still d-sources">
        <thead>
          <tr>
            <th>{t("op_source")}</th>
            <th>{t("op_state")}</th>
            <th class="num">{t("op_articles_word")}</th>
            <th class="num">{t("op_saved_replies")}</th>
            <th>{t("op_next_look")}</th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.settings.id}>
              <th scope="row">
                <a class="d-rowlink" href={`#knowledge/sources/${encodeURIComponent(source.settings.id)}`}>
                  {source.settings.name}
                </a>
                <span class="d-small">{[kindName(source.settings.kind), authInShort(source.settings.auth)].join(", ")}</span>
              </th>
              <td class="d-state-cell">
                <SourceState source={source} />
                {readOnly ? null : <Need source={source} onChanged={onChanged} />}
              </td>
              <td class="num">{number(source.articles)}</td>
              <td class="num">{source.macros > 0 ? number(source.macros) : ""}</td>
              <td>{nextLook(source)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Need({ source, onChanged }: { source: SourceView; onChanged: () => Promise<unknown> }) {
  const need = sourceNeeds(source);
  if (need === "permission") return <AllowSource source={source} small onChanged={onChanged} />;
  if (need === "sign-in") return <SignIn source={source} small onChanged={onChanged} />;
  if (need !== "token") return null;
  return (
    <a class="btn sm d-needs" href={`#knowledge/sources/${encodeURIComponent(source.settings.id)}`}>
      {t("op_token_enter")}
    </a>
  );
}

/** When it is looked at next, in words. */
export function nextLook(source: SourceView): string {
  const { settings, progress } = source;
  if (progress.state === "running") return t("op_now");
  if (settings.paused) return t("op_source_paused");
  if (sourceNeeds(source)) return t("op_waits_for_you");
  return progress.next ? todayTime(progress.next, new Date()) : everyWords(settings.every);
}
