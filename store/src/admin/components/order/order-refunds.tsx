import { Text } from '@medusajs/ui'
import { clp, moment } from '../../../kernel/text/format'
import type { OrderRefund } from '../../lib/money-types'
import { REFUND_REASONS, REFUND_STATES } from '../../lib/money-words'
import { StatusWord } from '../ui/status-word'

/** What goes back to the buyer of one order, and how far it is. */
export function OrderRefunds({ refunds }: { refunds: OrderRefund[] }) {
  return (
    <ul className="divide-y">
      {refunds.map(({ id, state, reason, note, amountClp, requestedAt }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-6 py-3">
          <div>
            <Text size="small" weight="plus">
              Devolución de {clp(amountClp)}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {[moment(requestedAt), REFUND_REASONS[reason], note].filter(Boolean).join(' · ')}
            </Text>
          </div>
          <StatusWord badge={REFUND_STATES[state]} />
        </li>
      ))}
    </ul>
  )
}
