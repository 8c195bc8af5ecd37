import type { ComponentChildren } from 'preact'

type Props = {
  kind?: 'plain' | 'trouble' | 'done'
  /** Said aloud when it appears: `alert` for what went wrong, `status` for news. */
  role?: 'alert' | 'status'
  /** The first, bold words. */
  lead?: string
  children?: ComponentChildren
}

export const Notice = ({ kind = 'plain', role, lead, children }: Props) => (
  <div class={`notice${kind === 'plain' ? '' : ` ${kind}`}`} role={role}>
    <p>
      {lead && <b>{lead} </b>}
      {children}
    </p>
  </div>
)
