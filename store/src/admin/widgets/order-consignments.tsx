import { defineWidgetConfig } from '@medusajs/admin-sdk'
import { OrderParts } from '../components/order/order-parts'
import { Loaded } from '../components/ui/loaded'
import { Panel } from '../components/ui/panel'
import { useConsignments } from '../lib/queries'

/** Who prepares what of this order, and where it is acted on. */
const OrderConsignments = ({ data }: { data: { id: string } }) => {
  const consignments = useConsignments(data.id)
  return (
    <section aria-label="Pedidos por grupo">
      <Panel
        title="Pedidos por grupo"
        about="Aquí se mira. Lo que se dice por un grupo, lo que se anula y lo que se devuelve se hace en la mesa."
      >
        <Loaded query={consignments} empty="Este pedido no tiene partes de ningún grupo.">
          {(found) => <OrderParts consignments={found} />}
        </Loaded>
      </Panel>
    </section>
  )
}

export const config = defineWidgetConfig({ zone: 'order.details.after' })
export default OrderConsignments
