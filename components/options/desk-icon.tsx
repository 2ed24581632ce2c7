import {
  ArrowLeftRight,
  BookText,
  ChartLine,
  Check,
  CircleCheck,
  CircleHelp,
  CircleMinus,
  Copy,
  Download,
  ExternalLink,
  EyeOff,
  FileText,
  FolderOpen,
  Globe,
  History,
  type IconNode,
  Info,
  KeyRound,
  Link,
  ListFilter,
  Lock,
  MessageSquareText,
  OctagonAlert,
  Pause,
  Pencil,
  Play,
  Plug,
  Plus,
  RefreshCw,
  Rows3,
  ShieldCheck,
  SlidersHorizontal,
  Square,
  Trash2,
  TriangleAlert,
  Upload,
} from "lucide";
import { h } from "preact";

/** Icons that only the desk pages need, by what they mean there. */
const deskIcons = {
  profiles: MessageSquareText,
  book: BookText,
  rules: SlidersHorizontal,
  mask: EyeOff,
  plug: Plug,
  team: FileText,
  log: History,
  sites: Globe,
  upload: Upload,
  download: Download,
  plus: Plus,
  bin: Trash2,
  play: Play,
  folder: FolderOpen,
  info: Info,
  ok: CircleCheck,
  warn: TriangleAlert,
  danger: OctagonAlert,
  none: CircleMinus,
  unknown: CircleHelp,
  list: Rows3,
  filter: ListFilter,
  chart: ChartLine,
  chain: Link,
  lock: Lock,
  conflict: ArrowLeftRight,
  check: Check,
  copy: Copy,
  out: ExternalLink,
  key: KeyRound,
  pause: Pause,
  pen: Pencil,
  refresh: RefreshCw,
  shield: ShieldCheck,
  stop: Square,
} satisfies Record<string, IconNode>;

export type DeskIconName = keyof typeof deskIcons;

/** An icon, for eyes only: the word beside it carries the meaning. */
export function DeskIcon({ name }: { name: DeskIconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      {deskIcons[name].map(([tag, attributes]) => h(tag, { ...attributes, key: JSON.stringify(attributes) }))}
    </svg>
  );
}
