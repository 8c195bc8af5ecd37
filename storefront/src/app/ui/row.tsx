import type { ComponentChildren } from 'preact'

type Props = { href?: string; picture: ComponentChildren; title: string; children: ComponentChildren }

/** A thing in a list: picture 84 px wide, name, and what is said of it. One target. */
export function Row({ href, picture, title, children }: Props) {
  const inside = (
    <>
      {picture}
      <div>
        <h2>{title}</h2>
        {children}
      </div>
    </>
  )
  return href ? (
    <a class="row" href={href}>
      {inside}
    </a>
  ) : (
    <div class="row">{inside}</div>
  )
}
