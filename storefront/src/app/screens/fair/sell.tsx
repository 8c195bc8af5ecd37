import { useState } from 'preact/hooks'
import type { TillSaleRequest } from '#contracts'
import { clp, count } from '../../../lib/format.ts'
import { paths } from '../../paths.ts'
import { go } from '../../router.tsx'
import { Button } from '../../ui/button.tsx'
import { Screen } from '../../ui/screen.tsx'
import { State } from '../../ui/state.tsx'
import { Counter } from '../consignments/counter.tsx'
import { Refused } from './closed.tsx'
import { Pay } from './pay.tsx'
import { tillPath } from './use-tills.ts'
import { saleTotal, type TillNow } from './with-waiting.ts'
import { nameOf } from './words.ts'

type Props = { till: TillNow; sell: (till: TillNow, body: TillSaleRequest) => Promise<string> }

/** What the buyer takes, with the thumb; then how she pays. */
export function Sell({ till, sell }: Props) {
  const [units, setUnits] = useState<Record<string, number>>({})
  const [isPaying, setPaying] = useState(false)
  const lines = till.lines.flatMap(({ id }) => (units[id] ? [{ line: id, units: units[id] }] : []))
  const totalClp = saleTotal(till, lines)
  if (isPaying && totalClp > 0)
    return (
      <Pay
        totalClp={totalClp}
        back={() => setPaying(false)}
        onPaid={async (paid) => {
          const id = await sell(till, { ...paid, lines })
          go(tillPath(till.id, id), { instead: true })
        }}
      />
    )
  return (
    <Screen
      title={till.fair}
      back={{ to: paths.fair, label: 'Ferias' }}
      note={clp(till.cashClp + till.cardClp)}
      bar={
        totalClp > 0 ? (
          <Button onClick={() => setPaying(true)}>{`Cobrar ${clp(totalClp)}`}</Button>
        ) : undefined
      }
    >
      <div role="status">
        {till.waiting.length > 0 && (
          <State tone="waiting" isDotted>
            {`${count(till.waiting.length, 'venta')} en este teléfono: salen cuando haya señal.`}
          </State>
        )}
      </div>
      <Refused of={till} />
      <ul class="tally">
        {till.lines.map((line) => (
          <li key={line.id}>
            <p>
              <b>{nameOf(line)}</b>
              <small class="soft">
                {clp(line.priceClp)} · {leftWords(line.broughtUnits - line.soldUnits)}
              </small>
            </p>
            <Counter
              asks="Cuántas lleva de"
              of={nameOf(line)}
              value={units[line.id] ?? 0}
              max={line.broughtUnits - line.soldUnits}
              onValue={(value) => setUnits({ ...units, [line.id]: value })}
            />
          </li>
        ))}
      </ul>
      <a class="more" href={tillPath(till.id, 'cerrar')}>
        Contar la plata y cerrar la caja
      </a>
    </Screen>
  )
}

const leftWords = (left: number) => (left === 0 ? 'no quedan' : `${left === 1 ? 'queda' : 'quedan'} ${left}`)
