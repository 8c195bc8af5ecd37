import { useState } from 'preact/hooks'
import type { PaidBy, TillSaleRequest } from '#contracts'
import { changeOf } from '../../../../../store/src/contracts/fair/reckon.ts'
import { FAIR_CLP_MAX, RECEIPT_LETTERS, VOUCHER_MAX } from '../../../../../store/src/contracts/fair/till.ts'
import { lettersOf } from '../../../../../store/src/kernel/text/crockford.ts'
import { readPesos } from '../../../../../store/src/kernel/text/number-text.ts'
import { clp } from '../../../lib/format.ts'
import { Button, Quiet } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { Screen } from '../../ui/screen.tsx'
import { showWrong } from '../../ui/show-wrong.ts'

type Paid = Omit<TillSaleRequest, 'lines'>
type Props = { totalClp: number; back: () => void; onPaid: (paid: Paid) => Promise<void> }

const ways = [
  { value: 'cash', label: 'Efectivo' },
  { value: 'card', label: 'Tarjeta', hint: 'Cobra en tu máquina y anota el número del voucher.' },
] as const
const NOTES = [1_000, 5_000, 10_000, 20_000]

/** What is likely to be handed over: exact, or in whole notes. */
const likely = (totalClp: number) => [
  ...new Set([totalClp, ...NOTES.map((note) => Math.ceil(totalClp / note) * note)]),
]

/** A code that nobody else has, without asking anybody. */
const newCode = () => lettersOf(crypto.getRandomValues(new Uint8Array(RECEIPT_LETTERS)))

/** How it is paid: what goes back is reckoned, a card is noted by hand. */
export function Pay({ totalClp, back, onPaid }: Props) {
  const [paidBy, setPaidBy] = useState<PaidBy>('cash')
  const [received, setReceived] = useState('')
  const [voucher, setVoucher] = useState('')
  const [boleta, setBoleta] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const isCash = paidBy === 'cash'
  const read = readPesos(received, FAIR_CLP_MAX)
  const changeClp = 'value' in read ? changeOf(totalClp, read.value) : null
  const refuse = (words: string) => {
    setWrong(words)
    showWrong()
  }
  const save = async () => {
    if (isCash && 'problem' in read) return refuse(read.problem)
    if (isCash && changeClp === null) return refuse(`No alcanza: son ${clp(totalClp)}.`)
    if (!isCash && !voucher.trim()) return refuse('Escribe el número del voucher.')
    setBusy(true)
    await onPaid({
      ...{ code: newCode(), paidBy, document: boleta.trim() || null, soldAt: new Date().toISOString() },
      receivedClp: isCash && 'value' in read ? read.value : null,
      voucher: isCash ? null : voucher.trim(),
    })
  }
  return (
    <Screen
      title={`Son ${clp(totalClp)}`}
      note=""
      step="pay"
      bar={
        <Button isBusy={isBusy} onClick={() => void save()}>
          Anotar la venta
        </Button>
      }
    >
      <Choice
        legend="¿Cómo paga?"
        options={ways}
        value={paidBy}
        onValue={(value) => {
          setPaidBy(value)
          setWrong(null)
        }}
      />
      {isCash ? (
        <Field
          label="¿Con cuánto paga?"
          value={received}
          onValue={setReceived}
          error={wrong}
          input={{ inputMode: 'numeric', maxLength: 12 }}
          after={
            <div class="notes">
              {likely(totalClp).map((note) => (
                <button
                  class="button plain"
                  type="button"
                  key={note}
                  onClick={() => setReceived(String(note))}
                >
                  {note === totalClp ? 'Justo' : clp(note)}
                </button>
              ))}
            </div>
          }
        />
      ) : (
        <Field
          label="Número del voucher"
          value={voucher}
          onValue={setVoucher}
          error={wrong}
          input={{ maxLength: VOUCHER_MAX }}
        />
      )}
      <div role="status">
        {isCash && changeClp !== null && <p class="how-many">Vuelto {clp(changeClp)}</p>}
      </div>
      <Field
        label="Número de boleta, si hiciste una"
        value={boleta}
        onValue={setBoleta}
        input={{ maxLength: VOUCHER_MAX }}
      />
      <Quiet onClick={back}>Cambiar lo que lleva</Quiet>
    </Screen>
  )
}
