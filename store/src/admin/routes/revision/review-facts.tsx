import { Text } from '@medusajs/ui'
import { clp } from '../../../mail/words'
import type { Review } from '../../lib/money-types'
import { GATEWAY_STATES } from '../../lib/money-words'

/** What we expected beside what Webpay said; what is not the same is marked, and not by its colour alone. */
export function ReviewFacts({ review: { gatewayOrder, amountClp, said } }: { review: Review }) {
  if (!said)
    return (
      <Text size="small">
        Webpay no ha contestado. Esperamos {clp(amountClp)} con la orden {gatewayOrder}.
      </Text>
    )
  const rows: [string, string, string][] = [
    ['Monto', clp(amountClp), clp(said.amount)],
    ['Orden de compra', gatewayOrder, said.buy_order],
  ]
  return (
    <div className="max-w-2xl overflow-x-auto">
      <table className="w-full">
        <thead className="txt-small text-ui-fg-subtle">
          <tr>
            <td />
            <th className="py-1 pr-4 text-left font-normal">Esperamos</th>
            <th className="py-1 text-left font-normal">Webpay dice</th>
          </tr>
        </thead>
        <tbody className="txt-small">
          {rows.map(([name, expected, found]) => (
            <tr key={name} className="border-ui-border-base border-t">
              <th className="text-ui-fg-subtle py-1 pr-4 text-left font-normal">{name}</th>
              <td className="py-1 pr-4 tabular-nums">{expected}</td>
              <td className={`py-1 tabular-nums ${expected === found ? '' : 'text-ui-fg-error'}`}>
                {found}
                {expected !== found && ' (no es lo mismo)'}
              </td>
            </tr>
          ))}
          <tr className="border-ui-border-base border-t">
            <th className="text-ui-fg-subtle py-1 pr-4 text-left font-normal">Estado</th>
            <td className="py-1 pr-4">Cobrado</td>
            <td className="py-1">{GATEWAY_STATES[said.status] ?? said.status}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}
