import { useState } from 'preact/hooks'
import type { PayoutRow } from '#contracts'
import { clp } from '../../../lib/format.ts'
import { useActing } from '../../acting.ts'
import { useAnswer } from '../../answers.ts'
import { ask, inGroup } from '../../api.ts'
import { paths } from '../../paths.ts'
import type { ScreenProps } from '../../routes.tsx'
import { shareFile } from '../../share-file.ts'
import { Button } from '../../ui/button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { Waiting } from '../../ui/states.tsx'
import { useAction } from '../../use-action.ts'

const gone = 'No pudimos abrir el comprobante. Revisa que tengas señal y prueba de nuevo.'

/** The bank's proof of a payment: a picture is shown, a PDF is handed to another app of the phone. */
export function ProofScreen({ params: { id = '' } }: ScreenProps) {
  const { group } = useActing()
  const answer = useAnswer<{ payouts: PayoutRow[] }>(inGroup(group.handle, 'payouts'))
  const payout = answer.value?.payouts.find((one) => one.id === id)
  return (
    <Screen title="El comprobante" back={{ to: paths.owed, label: 'Lo que me deben' }} note="">
      {!answer.value && <Waiting answer={answer} />}
      {answer.value && !payout?.proof && <p>Ese pago no tiene comprobante.</p>}
      {payout?.proof && <Shown payout={payout} isPdf={payout.proof.format === 'pdf'} />}
    </Screen>
  )
}

function Shown({ payout: { id, amountClp }, isPdf }: { payout: PayoutRow; isPdf: boolean }) {
  const { group } = useActing()
  const [isBroken, setBroken] = useState(false)
  const { run, isBusy, error } = useAction()
  const path = inGroup(group.handle, `payouts/${encodeURIComponent(id)}/proof`)
  const what = `Comprobante de ${clp(amountClp)}`
  const send = async () => {
    const file = new File([await ask<Blob>('GET', path)], 'comprobante.pdf', { type: 'application/pdf' })
    await shareFile(file, what)
  }
  const trouble = error ?? (isBroken ? gone : null)
  return (
    <>
      <p>{what}.</p>
      {trouble && (
        <Notice kind="trouble" role="alert">
          {trouble}
        </Notice>
      )}
      {isPdf ? (
        <Button isBusy={isBusy} onClick={() => void run(send)}>
          Bajar o mandar el comprobante
        </Button>
      ) : (
        !isBroken && (
          <img
            src={`/grupo/api/${path}`}
            alt={what}
            style={{ maxWidth: '100%' }}
            onError={() => setBroken(true)}
          />
        )
      )}
    </>
  )
}
