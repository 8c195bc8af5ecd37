import type { OfThousand, ThousandLine } from '#contracts'
import { clp, percent } from '../../../lib/format.ts'
import { Day, Money } from '../../ui/values.tsx'

const groupClp = (lines: ThousandLine[]) => lines.find(({ to }) => to === 'group')?.amountClp ?? 0

/** In the order in which a sale is divided: first what is nobody's share. */
const rows: [to: ThousandLine['to'], words: string][] = [
  ['tax', 'IVA, para el Estado'],
  ['gateway', 'Comisión de la tarjeta'],
  ['association', 'Para la asociación'],
  ['federation', 'Para la federación'],
  ['fund', 'Para el fondo solidario'],
]

const Rate = ({ of }: { of: number | null }) =>
  of === null ? null : <span class="soft num">{percent(of)}</span>

/** «De cada $1.000 te quedan $…», part by part. */
export const Thousand = ({ of: { byCard, withoutFee, cardFeeBp, vote } }: { of: OfThousand }) => (
  <details class="why">
    <summary>
      <span class="ask">
        De cada $1.000 te quedan <b class="num">{clp(groupClp(byCard))}</b>
      </span>
    </summary>
    <div class="wool">
      <p>De $1.000 que alguien paga con tarjeta por lo que haces:</p>
      <table class="money">
        <tbody>
          {rows.flatMap(([to, words]) =>
            byCard
              .filter((line) => line.to === to)
              .map(({ basisPoints, amountClp }) => (
                <tr key={to}>
                  <td>
                    {words} <Rate of={to === 'gateway' ? cardFeeBp : basisPoints} />
                  </td>
                  <td>
                    <Money clp={-amountClp} />
                  </td>
                </tr>
              )),
          )}
          <tr class="total">
            <td>Para tu grupo</td>
            <td>
              <Money clp={groupClp(byCard)} />
            </td>
          </tr>
        </tbody>
      </table>
      <p>Si pagan por transferencia no hay comisión, y te quedan {clp(groupClp(withoutFee))}.</p>
      <p class="soft">
        El IVA y la comisión se sacan antes de repartir. El reparto lo votaron el{' '}
        <Day of={vote.assemblyDate} /> ({vote.minutes}). El envío va aparte: es para el transporte.
      </p>
    </div>
  </details>
)
