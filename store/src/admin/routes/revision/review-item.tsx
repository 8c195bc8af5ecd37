import { Button, Text, usePrompt } from '@medusajs/ui'
import { termsOf } from '../../../gateways/terms'
import { clp, moment } from '../../../kernel/text/format'
import type { AttemptState } from '../../../modules/checkout/rules/attempt-state'
import { OrderLink } from '../../components/order/order-link'
import { MONEY_KEYS } from '../../lib/money-queries'
import type { Review } from '../../lib/money-types'
import { useSave } from '../../lib/use-save'
import { ReviewFacts } from './review-facts'

type Decision = { decision: 'ask' | 'cancel' }

export function ReviewItem({ review }: { review: Review }) {
  const { id, orderId, displayId, amountClp, buyer, placedAt, tries, nextTryAt, paidWith } = review
  const { name: gateway, portal } = termsOf(paidWith)
  const prompt = usePrompt()
  const decide = useSave<Decision, { state: AttemptState }>({
    path: `/admin/reviews/${id}`,
    stale: ['reviews', ...MONEY_KEYS],
    done: (_sent, { state }) => `Pedido N.º ${displayId}: ${decidedWords(gateway)[state]}`,
  })
  const cancel = async () => {
    const isSure = await prompt({
      title: `¿Anular el pedido N.º ${displayId}?`,
      description: `Mira primero en ${portal} que no se cobraron los ${clp(amountClp)}: si se cobraron, ${buyer} se queda sin su pedido y sin su plata. Los productos vuelven a estar a la venta. No se puede deshacer.`,
      confirmText: 'Sí, no se cobró: anular',
      cancelText: 'Volver',
    })
    if (isSure) decide.send({ decision: 'cancel' })
  }
  return (
    <li className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div>
          <Text weight="plus">
            Pedido <OrderLink orderId={orderId} displayId={displayId} /> · {buyer}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            Comprado el {moment(placedAt)}. {askedWords(tries, nextTryAt)}
          </Text>
        </div>
        <div className="flex flex-wrap gap-2">
          <Button variant="secondary" size="small" onClick={() => void cancel()}>
            Anular el pedido
          </Button>
          <Button size="small" isLoading={decide.isSending} onClick={() => decide.send({ decision: 'ask' })}>
            Preguntar de nuevo
          </Button>
        </div>
      </div>
      <ReviewFacts review={review} />
    </li>
  )
}

const decidedWords = (gateway: string): Record<AttemptState, string> => ({
  paid: `${gateway} dice que está pagado. Los grupos ya pueden prepararlo.`,
  cancelled: 'quedó anulado.',
  in_review: `${gateway} todavía no lo aclara.`,
  settling: 'se está preguntando en este momento.',
  placed: 'espera el pago.',
})

function askedWords(tries: number, nextTryAt: string | null): string {
  const asked = tries === 1 ? 'Se preguntó 1 vez' : `Se preguntó ${tries} veces`
  return nextTryAt
    ? `${asked}; la próxima, el ${moment(nextTryAt)}.`
    : `${asked} y no se pregunta más: alguien tiene que mirarlo.`
}
