import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { useMaybeActing } from '../acting.ts'
import { paths } from '../paths.ts'
import { HomeScreenOnce } from '../home-screen.tsx'
import { usePlace } from '../router.tsx'
import { Announcements } from './announcements.tsx'
import { BackLink, Tabs, type Back, type Tab } from './bars.tsx'
import { Stripes } from './stripes.tsx'

type Props = {
  /** The heading; one question. A line break is a `<br />`. */
  title: ComponentChildren
  /** The heading as the window's title, when it is more than text. */
  name?: string
  back?: Back
  /** Top right: "2 de 5", "M-1042". Without it, the group's name. */
  note?: string
  /** [2, 5]: the thread under the header is woven so far. */
  progress?: [number, number]
  tab?: Tab
  /** Whose stripes, when they are not those of the group in which she acts. */
  stripesOf?: string
  /** Buttons of the bar at the bottom; two stand side by side. */
  bar?: ComponentChildren
  /** Changes when the question changes without the address: focus then moves to the heading. */
  step?: string | number
  /** The screen itself puts the cursor where it belongs. */
  hasOwnFocus?: boolean
  children?: ComponentChildren
}

/** One screen of the app: header, heading, what it says, and the bar at the bottom. */
export function Screen({
  title,
  name,
  back,
  note,
  progress,
  tab,
  stripesOf,
  bar,
  step,
  hasOwnFocus,
  children,
}: Props) {
  const acting = useMaybeActing()?.group.handle
  const handle = stripesOf ?? acting
  const heading = useFocusOnMove(step, hasOwnFocus)
  useEffect(() => {
    const words = name ?? (typeof title === 'string' ? title : 'Mi grupo')
    document.title = `${words} · Mingaco`
  })
  return (
    <div class={`app${bar || tab ? ' has-bar' : ''}`}>
      <header>
        <div class="top">
          {back ? <BackLink {...back} /> : <b>Mingaco</b>}
          <TopRight note={note} />
        </div>
        {progress ? <Progress at={progress} of={handle} /> : <Stripes of={handle} />}
      </header>
      <main class="body">
        <h1 tabIndex={-1} ref={heading}>
          {title}
        </h1>
        {tab && <Announcements />}
        {children}
        {tab === 'products' && <HomeScreenOnce />}
      </main>
      {bar && <footer class="bottom bar">{bar}</footer>}
      {!bar && tab && <Tabs at={tab} />}
    </div>
  )
}

/** Her group's name leads to her account. */
function TopRight({ note }: { note?: string }) {
  const group = useMaybeActing()?.group
  if (note !== undefined) return <span>{note}</span>
  if (!group) return <span />
  return (
    <a class="soft" href={paths.account}>
      {group.name}
    </a>
  )
}

const Progress = ({ at: [now, all], of }: { at: [number, number]; of?: string }) => (
  <div class="progress" style={{ '--done': now, '--left': all - now }}>
    <Stripes of={of} />
    <s aria-hidden="true" />
  </div>
)

/** Focus goes to the new heading, for those who move by keyboard or by ear; the first screen leaves focus alone. */
function useFocusOnMove(step: string | number | undefined, hasOwnFocus = false) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { moves } = usePlace()
  const seen = useRef({ moves: 0, step })
  useEffect(() => {
    if (seen.current.moves === moves && seen.current.step === step) return
    if (seen.current.step !== step) scrollTo(0, 0)
    seen.current = { moves, step }
    if (!hasOwnFocus) heading.current?.focus({ preventScroll: true })
  }, [moves, step, hasOwnFocus])
  return heading
}
