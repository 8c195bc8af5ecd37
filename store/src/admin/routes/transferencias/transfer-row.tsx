import { Button, Table, usePrompt } from '@medusajs/ui'
import { Link } from 'react-router-dom'
import { clp, moment } from '../../../mail/words'
import type { Transfer } from '../../lib/types'
import { useSave } from '../../lib/use-save'

export function TransferRow({ transfer }: { transfer: Transfer }) {
  const { id, orderId, displayId, reference, amountClp, buyer, dueAt } = transfer
  const ask = usePrompt()
  const confirm = useSave<{ decision: 'confirm' }>({
    path: `/admin/transfers/${id}`,
    stale: ['transfers', 'consignments'],
    done: `Pedido N.º ${displayId} pagado. Los grupos ya pueden prepararlo.`,
  })
  const receive = async () => {
    const isSure = await ask({
      variant: 'confirmation',
      title: `¿Llegaron ${clp(amountClp)}?`,
      description: `Transferencia de ${buyer} con el código ${reference}. Al confirmar, el pedido queda pagado y los grupos empiezan a prepararlo.`,
      confirmText: 'Sí, la recibí',
      cancelText: 'Todavía no',
    })
    if (isSure) confirm.send({ decision: 'confirm' })
  }
  return (
    <Table.Row>
      <Table.Cell>
        <Link to={`/orders/${orderId}`} className="underline">
          N.º {displayId}
        </Link>
      </Table.Cell>
      <Table.Cell className="font-mono">{reference}</Table.Cell>
      <Table.Cell>{buyer}</Table.Cell>
      <Table.Cell className="text-right tabular-nums">{clp(amountClp)}</Table.Cell>
      <Table.Cell className="whitespace-nowrap">{moment(dueAt)}</Table.Cell>
      <Table.Cell className="text-right">
        <Button size="small" isLoading={confirm.isSending} onClick={() => void receive()}>
          Recibí la plata
        </Button>
      </Table.Cell>
    </Table.Row>
  )
}
