import type { ComponentChildren } from "preact";

interface PageHeadProps {
  title: ComponentChildren;
  lede?: ComponentChildren;
  crumb?: ComponentChildren;
  children?: ComponentChildren;
}

/** The head of a screen: its title, what it is for, and its actions. */
export function PageHead({ title, lede, crumb, children }: PageHeadProps) {
  return (
    <div class="d-head">
      <div>
        {crumb ? <p class="d-crumb">{crumb}</p> : null}
        <h1>{title}</h1>
        {lede ? <p class="d-lede">{lede}</p> : null}
      </div>
      {children ? <div class="d-actions">{children}</div> : null}
    </div>
  );
}
