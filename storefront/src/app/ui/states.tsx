import { clock, day } from '../../lib/format.ts'
import type { Answer } from '../answers.ts'
import { Offline, Refused } from '../failures.ts'
import { Quiet } from './button.tsx'
import { Notice } from './notice.tsx'

type Shown = Omit<Answer<unknown>, 'put'>

/** While the first answer comes, and when there is none to show: never looks like an empty list. */
export function Waiting({ answer }: { answer: Shown }) {
  if (!answer.failure) return <p class="soft slow">Buscando…</p>
  // Asked again it would say the same.
  if (answer.failure instanceof Refused && answer.failure.status === 404)
    return <Notice lead="Esto no está.">{answer.failure.message}</Notice>
  return (
    <>
      <Notice kind="trouble" role="alert" lead="No podemos mostrar esto ahora.">
        {answer.failure.message}
      </Notice>
      <Quiet onClick={() => void answer.reload()}>Probar otra vez</Quiet>
    </>
  )
}

/** Above what was kept, when there is nothing newer. */
export function Kept({ answer }: { answer: Shown }) {
  if (!answer.isOld || !answer.failure || !answer.at) return null
  return (
    <p class="soft" role="status">
      Así estaba a las {clock(answer.at)} del <time>{day(answer.at)}</time>.
      {/* That there is no signal is said above, for all of the app. */}
      {answer.failure instanceof Offline &&
        answer.failure.reason === 'server' &&
        ` ${answer.failure.message}`}
    </p>
  )
}
