import type { Draft } from "../../lib/drafting/draft.ts";
import { Icon } from "../ui/icon.tsx";
import { BlockingFinding } from "./blocking-finding.tsx";
import { findingText } from "./finding-text.ts";
import { blockingFindings } from "./open-items.ts";
import { useSidebar } from "./sidebar-state.ts";

/** What is wrong with the text: first what keeps Insert shut, then what is only worth a look. */
export function Findings({ draft }: { draft: Draft }) {
  const { view } = useSidebar();
  const blocking = blockingFindings(draft, view.value?.open ?? []);
  const quiet = draft.findings.filter((finding) => !finding.blocks);
  return (
    <>
      {blocking.map((finding) => (
        <BlockingFinding key={finding.id} finding={finding} draft={draft} />
      ))}
      {quiet.length > 0 ? (
        <ul class="reasons gap">
          {quiet.map((finding) => (
            <li key={finding.id} class="mid">
              <Icon name="warn" />
              <span>{`${findingText(finding).title}: ${findingText(finding).text}`}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
