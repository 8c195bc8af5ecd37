import { useState } from 'preact/hooks'
import { count } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { phone } from '../../db.ts'
import { leave } from '../../home.ts'
import { paths } from '../../paths.ts'
import { hasBegun } from '../../product/draft.ts'
import { isOpen } from '../../queue/item.ts'
import { go } from '../../router.tsx'
import { Button, Quiet } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'

type Left = { waiting: number; drafts: number }

/** What she would lose by leaving this phone. */
async function unsent(memberId: string): Promise<Left> {
  const db = await phone()
  const [queue, drafts] = await Promise.all([db.getAll('queue'), db.getAll('drafts')])
  const waiting = queue.filter((item) => item.memberId === memberId && isOpen(item))
  const onTheirWay = new Set(waiting.map(({ id }) => id))
  return {
    waiting: waiting.length,
    drafts: drafts.filter(
      (draft) => draft.memberId === memberId && !onTheirWay.has(draft.id) && hasBegun(draft),
    ).length,
  }
}

/** The way out takes her things from the phone, so it says first what was not sent yet. */
export function LeavePhone() {
  const { id } = useActing().home.member
  const [left, setLeft] = useState<Left | null>(null)
  const out = async () => {
    await leave()
    go(paths.enter, { instead: true })
  }
  const ask = async () => {
    const found = await unsent(id).catch(() => ({ waiting: 0, drafts: 0 }))
    if (found.waiting + found.drafts === 0) await out()
    else setLeft(found)
  }
  if (!left)
    return (
      <Button isPlain onClick={() => void ask()}>
        Salir de este teléfono
      </Button>
    )
  return (
    <section class="panel" ref={bringUp}>
      <Notice kind="trouble" role="alert" lead="Si sales ahora, se pierde lo que no has mandado:">
        {wordsOf(left)}. No está en ninguna otra parte.
      </Notice>
      <Button onClick={() => setLeft(null)}>Quedarme</Button>
      <Quiet onClick={() => void out()}>Salir y perderlo</Quiet>
    </section>
  )
}

/** It opens below the button, at the end of a long page. */
const bringUp = (panel: HTMLElement | null) => panel?.scrollIntoView({ block: 'nearest' })

const wordsOf = ({ waiting, drafts }: Left) =>
  [
    waiting > 0 && count(waiting, 'cosa que espera señal', 'cosas que esperan señal'),
    drafts > 0 && count(drafts, 'producto sin terminar', 'productos sin terminar'),
  ]
    .filter(Boolean)
    .join(' y ')
