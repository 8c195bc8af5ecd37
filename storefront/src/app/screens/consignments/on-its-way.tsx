import { queue } from '../../queue/engine.ts'
import { signal } from '../../signal.ts'
import { Quiet } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Kept } from '../../ui/states.tsx'
import { useWatched } from '../../watched.ts'
import { drop } from './acts.ts'
import type { ConsignmentAnswer } from './use-consignment.ts'

/** How what she said of a consignment is faring, above everything else. */
export function OnItsWay({ of: { answer, isWaiting, refused } }: { of: ConsignmentAnswer }) {
  const isSignal = useWatched(signal)
  const { ending } = useWatched(queue)
  const isHeld = isWaiting && (!isSignal || ending === 'again')
  return (
    <>
      {refused.length > 0 && (
        <div>
          <Notice kind="trouble" role="alert" lead="Eso no se pudo.">
            {refused[0]?.reason}
          </Notice>
          <Quiet onClick={() => void drop(refused).then(answer.reload)}>Entendido</Quiet>
        </div>
      )}
      {isHeld && (
        <Notice role="status" lead="Espera señal.">
          Lo que dijiste está en tu teléfono y se manda solo.
        </Notice>
      )}
      {!isWaiting && <Kept answer={answer} />}
    </>
  )
}
