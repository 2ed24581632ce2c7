import type { ProviderKind, ProviderSettings } from "../../../lib/provider-settings.ts";
import { type Key, t } from "../../ui/i18n.ts";
import { DeskIcon } from "../desk-icon.tsx";

const kinds: { kind: ProviderKind; name: Key; means: Key }[] = [
  { kind: "device", name: "op_on_this_device", means: "op_always_there" },
  { kind: "anthropic", name: "op_kind_anthropic", means: "op_kind_anthropic_short" },
  { kind: "gateway", name: "op_kind_gateway", means: "op_kind_gateway_short" },
  { kind: "bedrock", name: "op_kind_bedrock", means: "op_kind_bedrock_short" },
  { kind: "openai", name: "op_kind_openai", means: "op_kind_openai_short" },
];

interface KindListProps {
  saved: ProviderSettings;
  open: ProviderKind;
  /** How the one in use stands, in words. */
  state: string;
  onOpen: (kind: ProviderKind) => void;
}

/** The kinds of providers: which is in use, and what the others are. */
export function KindList({ saved, open, state, onOpen }: KindListProps) {
  return (
    <div class="d-list">
      {kinds.map(({ kind, name, means }) => (
        <button key={kind} type="button" aria-current={kind === open ? "true" : undefined} onClick={() => onOpen(kind)}>
          <DeskIcon name={kind === "device" ? "ok" : "plug"} />
          <b>{t(name)}</b>
          <span class="d-small">{kind === saved.kind ? state : t(means)}</span>
        </button>
      ))}
    </div>
  );
}
