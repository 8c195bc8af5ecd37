import { Text } from '@medusajs/ui'
import { termsOf } from '../../../gateways/terms'
import { clp } from '../../../kernel/text/format'
import type { Review } from '../../lib/money-types'

/** What we expected beside what the gateway said; what is not the same is marked, and not by its colour alone. */
export function ReviewFacts({ review: { gatewayOrder, amountClp, paidWith, said } }: { review: Review }) {
  const { name: gateway, statusWords } = termsOf(paidWith)
  if (!said)
    return (
      <Text size="small">
        {gateway} no ha contestado. Esperamos {clp(amountClp)} con la orden {gatewayOrder}.
      </Text>
    )
  const rows: [string, string, string][] = [
    ['Monto', clp(amountClp), said.amountClp === null ? '—' : clp(said.amountClp)],
    ['Orden de compra', gatewayOrder, said.order ?? '—'],
  ]
  return (
    <div className="max-w-2xl overflow-x-auto">
      <table className="w-full">
        <thead className="txt-small text-ui-fg-subtle">
          <tr>
            <td />
            <th className="py-1 pr-4 text-left font-normal">Esperamos</th>
            <th className="py-1 text-left font-normal">{gateway} dice</th>
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
            <td className="py-1">{statusWords[said.status] ?? said.status}</td>
          </tr>
        </tbody>
      </table>
    </div>
  )
}
