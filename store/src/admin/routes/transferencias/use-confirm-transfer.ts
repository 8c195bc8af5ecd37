import { usePrompt } from '@medusajs/ui'
import { clp } from '../../../kernel/text/format'
import type { Transfer } from '../../lib/types'
import { useSave } from '../../lib/use-save'

type Confirmed = { state: 'seen' | 'paid' }

/** Asks first, then says to the store that the money is in the account. */
export function useConfirmTransfer({ id, displayId, reference, amountClp, buyer, ...transfer }: Transfer) {
  const ask = usePrompt()
  const isFirstOfTwo = transfer.needsSecond && !transfer.seenBy
  const confirm = useSave<{ decision: 'confirm' }, Confirmed>({
    path: `/admin/transfers/${id}`,
    stale: ['transfers', 'consignments'],
    done: (_sent, { state }) =>
      state === 'seen'
        ? `Anotado. Falta que otra persona confirme el pedido N.º ${displayId}.`
        : `Pedido N.º ${displayId} pagado. Los grupos ya pueden prepararlo.`,
  })
  const receive = async () => {
    const then = isFirstOfTwo
      ? 'Por su monto tiene que verla también otra persona: recién ahí queda pagado.'
      : 'Al confirmar, el pedido queda pagado y los grupos empiezan a prepararlo.'
    const isSure = await ask({
      variant: 'confirmation',
      title: `¿Llegaron ${clp(amountClp)}?`,
      description: `Transferencia de ${buyer} con el código ${reference}. ${then}`,
      confirmText: 'Sí, la recibí',
      cancelText: 'Todavía no',
    })
    if (isSure) confirm.send({ decision: 'confirm' })
  }
  return { receive: () => void receive(), isSending: confirm.isSending }
}
