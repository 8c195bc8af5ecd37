import { useState } from 'preact/hooks'
import { countedAgainst } from '../../../../../store/src/contracts/fair/reckon.ts'
import { FAIR_CLP_MAX } from '../../../../../store/src/contracts/fair/till.ts'
import { readPesos } from '../../../../../store/src/kernel/text/number-text.ts'
import { clp, count } from '../../../lib/format.ts'
import { go } from '../../router.tsx'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { Refused } from './closed.tsx'
import { tillPath } from './use-tills.ts'
import type { TillNow } from './with-waiting.ts'
import { differenceWords, nameOf } from './words.ts'

type Props = { till: TillNow; close: (till: TillNow, countedClp: number) => Promise<void> }

/** The cash is counted, what is missing is said, and what was not sold goes back to the shop. */
export function Close({ till, close }: Props) {
  const [counted, setCounted] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { floatClp, cashClp, cardClp, saleCount, waiting, lines } = till
  const read = readPesos(counted, FAIR_CLP_MAX)
  const left = lines.filter(({ broughtUnits, soldUnits }) => broughtUnits > soldUnits)
  // A sale that was refused may be one that is missing in the cash: first it is looked at.
  const hasRefused = till.refused.some(({ act }) => act.is === 'till' && act.does === 'sales')
  const save = async () => {
    if ('problem' in read) {
      setWrong(read.problem)
      return showWrong()
    }
    setBusy(true)
    await close(till, read.value)
    announce('La caja quedó cerrada.')
    go(tillPath(till.id), { instead: true })
  }
  return (
    <Screen
      title="¿Cuánta plata hay en la caja?"
      back={{ to: tillPath(till.id), label: till.fair }}
      note=""
      bar={
        hasRefused ? undefined : (
          <Button isBusy={isBusy} onClick={() => void save()}>
            Cerrar la caja
          </Button>
        )
      }
    >
      <Refused of={till} />
      <p>
        {count(saleCount, 'venta')}: {clp(cashClp)} en efectivo y {clp(cardClp)} con tarjeta. Empezó con{' '}
        {clp(floatClp)}: debería haber <b class="num">{clp(floatClp + cashClp)}</b>.
      </p>
      <Field
        label="Lo que contaste, billetes y monedas"
        value={counted}
        onValue={setCounted}
        error={wrong}
        input={{ inputMode: 'numeric', maxLength: 12 }}
      />
      <div role="status">
        {'value' in read && counted && (
          <p class="how-many">{differenceWords(countedAgainst(till, read.value).differenceClp)}</p>
        )}
      </div>
      {left.length > 0 && (
        <p>
          Vuelve a la tienda:{' '}
          {left.map((line) => `${line.broughtUnits - line.soldUnits} de ${nameOf(line)}`).join(', ')}.
        </p>
      )}
      {waiting.length > 0 && <Notice>{waitWords(waiting.length)}</Notice>}
    </Screen>
  )
}

const waitWords = (sales: number) =>
  sales === 1
    ? 'Primero sale la venta que espera señal, y después el cierre.'
    : `Primero salen las ${sales} ventas que esperan señal, y después el cierre.`
