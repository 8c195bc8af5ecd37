import { Button, Text, usePrompt } from '@medusajs/ui'
import { termsOf } from '../../../gateways/terms'
import { clp, moment } from '../../../kernel/text/format'
import { OrderLink } from '../../components/order/order-link'
import { Warning } from '../../components/ui/warning'
import { MONEY_KEYS } from '../../lib/money-queries'
import type { Refund } from '../../lib/money-types'
import { REFUND_REASONS } from '../../lib/money-words'
import { useSave } from '../../lib/use-save'

/** One refund that only the treasurer can make: to whom, how to reach her, why no gateway does it. */
export function RefundToPay({ refund }: { refund: Refund }) {
  const { id, orderId, displayId, amountClp, reason, note, parts, buyer, lastError, requestedAt } = refund
  const amount = clp(amountClp)
  const { name: gateway, portal, refund: back } = termsOf(refund.paidWith)
  const ask = usePrompt()
  const pay = useSave<{ decision: 'paid_by_hand' }>({
    path: `/admin/refunds/${id}`,
    stale: MONEY_KEYS,
    done: `Anotado: ${amount} devueltos a ${buyer.name}.`,
  })
  const confirm = async () => {
    const isSure = await ask({
      variant: 'confirmation',
      title: `¿Ya le transferiste ${amount} a ${buyer.name}?`,
      description: `${lastError ? `Mira primero en ${portal} que ${gateway} no la haya hecho: se pagaría dos veces. ` : ''}Al confirmar, queda como devuelta y quien compró lo ve en su pedido. No se puede deshacer.`,
      confirmText: 'Sí, ya la transferí',
      cancelText: 'Todavía no',
    })
    if (isSure) pay.send({ decision: 'paid_by_hand' })
  }
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4 px-6 py-4">
      <div className="flex min-w-64 flex-1 flex-col gap-y-1">
        <Text weight="plus">
          {amount} a {buyer.name}
        </Text>
        <Text size="small">
          Pedido <OrderLink orderId={orderId} displayId={displayId} />, pedida el {moment(requestedAt)}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {REFUND_REASONS[reason]}
          {note && `: ${note}`} · {parts.map(partWords).join(', ')}
        </Text>
        <Text size="small">
          Pídele los datos de su cuenta:{' '}
          <a className="underline" href={`mailto:${buyer.email}`}>
            {buyer.email}
          </a>{' '}
          ·{' '}
          <a className="whitespace-nowrap underline" href={`tel:${buyer.phone}`}>
            {buyer.phone}
          </a>
        </Text>
        {lastError ? (
          <Warning detail={`Mensaje técnico: ${lastError}`}>
            {`${gateway} no la hizo. Antes de transferir, mira en ${portal} que no esté devuelta.`}
          </Warning>
        ) : (
          <Text size="small" className="text-ui-fg-subtle">
            {back.byHandWords}
          </Text>
        )}
      </div>
      <Button size="small" isLoading={pay.isSending} onClick={() => void confirm()}>
        Ya la transferí
      </Button>
    </li>
  )
}

const partWords = ({ title, quantity }: Refund['parts'][number]) =>
  title === 'Envío' ? 'el envío' : `${quantity} × ${title}`
