import { useState } from 'preact/hooks'
import type { PayoutRow } from '#contracts'
import { clp } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { useAnswer } from '../../answers.ts'
import { ask, inGroup } from '../../api.ts'
import { paths } from '../../paths.ts'
import { Button, Quiet } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Kept, Waiting } from '../../ui/states.tsx'
import { Day, Money } from '../../ui/values.tsx'
import { useAction } from '../../use-action.ts'

const words: Record<PayoutRow['state'], string> = {
  proposed: 'Por aprobar',
  approved: 'Aprobado: te lo pagan en estos días',
  paid: 'Pagado',
  disputed: 'Dijiste que no te llegó: lo están viendo',
  received: 'Recibido conforme',
  returned: 'Volvió a la cuenta: te lo pagan de nuevo',
  cancelled: 'Anulado',
}

/** What the group was paid: what waits for an answer first, and the rest in one line each. */
export function Payouts() {
  const { group } = useActing()
  const answer = useAnswer<{ payouts: PayoutRow[] }>(inGroup(group.handle, 'payouts'))
  if (!answer.value) return <Waiting answer={answer} />
  const { payouts } = answer.value
  if (payouts.length === 0) return null
  const isOwn = group.role !== 'helper' && !group.mandate
  const open = payouts.filter(({ state }) => state === 'paid' || state === 'disputed')
  return (
    <section>
      <Kept answer={answer} />
      {open.map((payout) => (
        <Asked key={payout.id} payout={payout} isOwn={isOwn} changed={answer.reload} />
      ))}
      <h2>Lo que te han pagado</h2>
      <ul class="entries">
        {payouts.map(({ id, amountClp, paidAt, state, reference, isAdvance, proof }) => (
          <li key={id}>
            <div class="entry">
              <div>
                <p>
                  {isAdvance && 'Anticipo. '}
                  {isAdvance && state === 'returned' ? 'Volvió a la cuenta' : words[state]}
                </p>
                <p class="soft">
                  {paidAt && <Day of={paidAt} />} {reference}
                </p>
                {proof && (
                  <a class="more" href={paths.proof(id)}>
                    Ver comprobante
                  </a>
                )}
              </div>
              <b>
                <Money clp={amountClp} />
              </b>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

type Props = { payout: PayoutRow; isOwn: boolean; changed: () => Promise<void> }

/** «¿Te llegó?». Who helps the group does not answer for it. */
function Asked({ payout, isOwn, changed }: Props) {
  const { group } = useActing()
  const [isMissing, setMissing] = useState(false)
  const [note, setNote] = useState('')
  const action = useAction()
  const say = (hasArrived: boolean) =>
    action.run(async () => {
      await ask('POST', inGroup(group.handle, `payouts/${payout.id}`), { body: { hasArrived, note } })
      announce(hasArrived ? 'Listo: recibido conforme.' : 'Le avisamos a quien te paga.')
      setMissing(false)
      await changed()
    })
  const how = payout.means === 'cash' ? 'por mano' : 'por transferencia'
  return (
    <div class="panel">
      <Notice
        lead={`Te ${payout.isAdvance ? 'dieron un anticipo de' : 'pagaron'} ${clp(payout.amountClp)} ${how}.`}
      >
        {payout.state === 'disputed' ? words.disputed : '¿Te llegó?'}
      </Notice>
      {isOwn && (
        <>
          {isMissing && (
            <Field
              label="¿Qué pasó?"
              hint="Por ejemplo: «Miré hoy y no está». Puedes dejarlo en blanco."
              value={note}
              onValue={setNote}
              input={{ maxLength: 300 }}
            />
          )}
          {action.error && (
            <p class="says" role="alert">
              {action.error}
            </p>
          )}
          {isMissing ? (
            <Button isBusy={action.isBusy} onClick={() => void say(false)}>
              Avisar que no llegó
            </Button>
          ) : (
            <Button isBusy={action.isBusy} onClick={() => void say(true)}>
              Recibí conforme
            </Button>
          )}
          {payout.state === 'paid' && (
            <Quiet onClick={() => setMissing(!isMissing)}>{isMissing ? 'No, volver' : 'No me llegó'}</Quiet>
          )}
        </>
      )}
    </div>
  )
}
