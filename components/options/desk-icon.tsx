import {
  BookText,
  ChartLine,
  CircleCheck,
  CircleHelp,
  CircleMinus,
  Download,
  FileText,
  FolderOpen,
  Globe,
  History,
  type IconNode,
  Info,
  Link,
  ListFilter,
  Lock,
  MessageSquareText,
  OctagonAlert,
  Play,
  Plug,
  Plus,
  Rows3,
  SlidersHorizontal,
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
