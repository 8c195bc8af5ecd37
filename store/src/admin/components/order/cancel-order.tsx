import { Button, Drawer } from '@medusajs/ui'
import { useState } from 'react'
import { possibleActs } from '../../lib/give-back'
import { useConsignments } from '../../lib/queries'
import { CancelForm } from './cancel-form'

/** Everything of a paid order that has not left yet, cancelled with one refund. */
export function CancelOrder({ orderId }: { orderId: string }) {
  const [isOpen, setIsOpen] = useState(false)
  const { data: consignments = [] } = useConsignments({ order_id: orderId })
  const open = consignments.filter((consignment) => possibleActs(consignment).includes('cancel'))
  const isWhole = open.length === consignments.filter(({ state }) => state !== 'cancelled').length
  const title = isWhole ? 'Anular todo el pedido' : 'Anular lo que no ha salido'
  const close = () => setIsOpen(false)
  return (
    <>
      {open.length > 0 && (
        <Button variant="secondary" size="small" onClick={() => setIsOpen(true)}>
          {title}
        </Button>
      )}
      <Drawer open={isOpen} onOpenChange={(isStillOpen) => !isStillOpen && close()}>
        <Drawer.Content>
          <CancelForm
            path={`/admin/orders/${orderId}/cancellation`}
            title={title}
            about={`Todavía no sale: ${open.map(({ group }) => group.name).join(', ')}.`}
            consignments={open}
            onBack={close}
          />
        </Drawer.Content>
      </Drawer>
    </>
  )
}
