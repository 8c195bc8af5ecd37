import { clp } from '../../../lib/format.ts'
import { wake } from '../../queue/engine.ts'
import { forgetItem } from '../../queue/phone.ts'
import { Quiet } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { State } from '../../ui/state.tsx'
import type { TillNow } from './with-waiting.ts'
import { differenceWords } from './words.ts'

/** How a till ended: what was sold, what was counted, and what goes to the others. */
export function Closed({ till }: { till: TillNow }) {
  const { closing, isClosingWaiting, cashClp, cardClp, floatClp } = till
  if (!closing) return null
  return (
    <>
      <State tone={isClosingWaiting ? 'waiting' : 'done'} isDotted={isClosingWaiting}>
        {isClosingWaiting ? 'Cerrada. Sale cuando haya señal.' : 'Cerrada'}
      </State>
      <p class="how-many">{differenceWords(closing.differenceClp)}</p>
      <dl class="facts">
        <dt>Empezó con</dt>
        <dd>{clp(floatClp)}</dd>
        <dt>En efectivo</dt>
        <dd>{clp(cashClp)}</dd>
        <dt>Con tarjeta</dt>
        <dd>{clp(cardClp)}</dd>
        <dt>Contaste</dt>
        <dd>{clp(closing.countedClp)}</dd>
      </dl>
      {!isClosingWaiting && closing.owedClp > 0 && (
        <p>
          De lo vendido, <b class="num">{clp(closing.owedClp)}</b> son de la asociación, la federación y el
          fondo: se descuentan de lo que vendas en la tienda. El resto ya lo tienen ustedes.
        </p>
      )}
    </>
  )
}

/** What the store did not take stays here until somebody saw it. */
export const Refused = ({ of: { refused } }: { of: TillNow }) => (
  <>
    {refused.map(({ id, reason, act }) => (
      <div key={id}>
        <Notice
          kind="trouble"
          lead={act.is === 'till' && act.does === 'sales' ? 'Una venta no entró.' : 'El cierre no entró.'}
        >
          {reason}
        </Notice>
        <Quiet onClick={() => void forgetItem(id).then(wake)}>Ya la vi: sacarla de aquí</Quiet>
      </div>
    ))}
  </>
)
