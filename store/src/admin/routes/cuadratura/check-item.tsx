import { Text } from '@medusajs/ui'
import { OrderLink } from '../../components/order/order-link'
import type { Check, Difference } from '../../lib/money-types'
import { CHECKS } from '../../lib/money-words'
import { comparedWords } from './difference-words'

/** One comparison: what against what, how much was compared, and every difference. */
export function CheckItem({ check: { name, compared, differences } }: { check: Check }) {
  const words = CHECKS[name]
  return (
    <li className="px-6 py-3">
      <div className="flex items-baseline justify-between gap-x-6">
        <div>
          <Text size="small" weight="plus">
            {words?.name ?? name}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {words?.about}
          </Text>
        </div>
        <Text
          size="small"
          className={`shrink-0 tabular-nums ${differences.length > 0 ? 'text-ui-fg-error' : ''}`}
        >
          {comparedWords(compared, differences.length)}
        </Text>
      </div>
      {differences.length > 0 && (
        <ul className="border-ui-border-error mt-2 flex flex-col gap-y-2 border-l-2 pl-3">
          {differences.map((difference, index) => (
            <DifferenceItem key={index} difference={difference} />
          ))}
        </ul>
      )}
    </li>
  )
}

function DifferenceItem({
  difference: { what, orderId, displayId, expected, found },
}: {
  difference: Difference
}) {
  return (
    <li className="txt-small">
      {orderId && (
        <>
          Pedido <OrderLink orderId={orderId} displayId={displayId} />:{' '}
        </>
      )}
      {what}.{' '}
      <span className="text-ui-fg-subtle">
        Tendría que ser {expected} y es {found}.
      </span>
    </li>
  )
}
