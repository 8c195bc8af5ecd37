import type { OwedLine } from '#contracts'
import { Money } from '../../ui/values.tsx'

type Props = {
  amountClp: number
  lines: Pick<OwedLine, 'what' | 'amountClp'>[]
  /** Before the amount: "Te queda". Without it the amount was said above. */
  lead?: string
  children?: preact.ComponentChildren
}

/** «¿Por qué este monto?»: rows that add up to it. */
export function Why({ amountClp, lines, lead, children }: Props) {
  const amount = (
    <>
      {lead}{' '}
      <b class="num">
        <Money clp={amountClp} />
      </b>
    </>
  )
  if (lines.length === 0) return lead ? <p>{amount}</p> : null
  return (
    <details class="why">
      <summary>
        {lead && <span class="amount">{amount}</span>} <span class="ask">¿Por qué este monto?</span>
      </summary>
      <div class="wool">
        <table class="money">
          <tbody>
            {lines.map((line, index) => (
              <tr key={index}>
                <td>{line.what}</td>
                <td>
                  <Money clp={line.amountClp} />
                </td>
              </tr>
            ))}
            <tr class="total">
              <td>Para tu grupo</td>
              <td>
                <Money clp={amountClp} />
              </td>
            </tr>
          </tbody>
        </table>
        {children}
      </div>
    </details>
  )
}
