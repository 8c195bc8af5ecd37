import { Table, Text } from '@medusajs/ui'
import { clp, moment } from '../../../kernel/text/format'
import { OrderLink } from '../../components/order/order-link'
import { StatusWord } from '../../components/ui/status-word'
import type { Refund } from '../../lib/money-types'
import { REFUND_REASONS, REFUND_STATES } from '../../lib/money-words'

export function RefundList({ refunds }: { refunds: Refund[] }) {
  if (refunds.length === 0)
    return <Text className="text-ui-fg-subtle px-6 py-8">Todavía no hay ninguna.</Text>
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Pedido</Table.HeaderCell>
          <Table.HeaderCell>Quién compró</Table.HeaderCell>
          <Table.HeaderCell>Por qué</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Monto</Table.HeaderCell>
          <Table.HeaderCell>Cómo va</Table.HeaderCell>
          <Table.HeaderCell>Desde</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {refunds.map(
          ({ id, orderId, displayId, buyer, reason, note, amountClp, state, sentAt, requestedAt }) => (
            <Table.Row key={id}>
              <Table.Cell>
                <OrderLink orderId={orderId} displayId={displayId} />
              </Table.Cell>
              <Table.Cell className="max-w-40 truncate" title={buyer.name}>
                {buyer.name}
              </Table.Cell>
              <Table.Cell className="max-w-52 truncate" title={note ?? undefined}>
                {REFUND_REASONS[reason]}
                {note && `: ${note}`}
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">{clp(amountClp)}</Table.Cell>
              <Table.Cell>
                <StatusWord badge={REFUND_STATES[state]} />
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">{moment(sentAt ?? requestedAt)}</Table.Cell>
            </Table.Row>
          ),
        )}
      </Table.Body>
    </Table>
  )
}
