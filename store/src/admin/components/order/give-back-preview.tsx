import { Text } from '@medusajs/ui'
import { termsOf } from '../../../gateways/terms'
import { clp } from '../../../kernel/text/format'
import { type Part, totalOf } from '../../lib/give-back'
import type { PaidWith } from '../../lib/types'

type Props = { parts: Part[]; paidWith: PaidWith | null }

/** To the peso, before anything is sent: how much goes back, for what, and how it gets there. */
export function GiveBackPreview({ parts, paidWith }: Props) {
  const totalClp = totalOf(parts)
  return (
    <section role="status" className="bg-ui-bg-subtle border-ui-border-base rounded-lg border p-4">
      {totalClp === 0 ? (
        <Text className="text-ui-fg-subtle">Todavía no hay nada que devolver.</Text>
      ) : (
        <>
          <Text weight="plus">Vuelven {clp(totalClp)} a quien compró</Text>
          <ul className="pt-1">
            {parts.map(({ title, quantity, amountClp }, index) => (
              <li key={`${title}-${index}`} className="txt-small flex justify-between gap-4 py-0.5">
                <span>{title === 'Envío' ? title : `${quantity} × ${title}`}</span>
                <span className="tabular-nums">{clp(amountClp)}</span>
              </li>
            ))}
          </ul>
          {paidWith && (
            <Text size="small" className="text-ui-fg-subtle pt-2">
              {termsOf(paidWith).refund.staffWords}
            </Text>
          )}
        </>
      )}
    </section>
  )
}
