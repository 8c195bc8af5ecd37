import { defineWidgetConfig } from '@medusajs/admin-sdk'
import { ConsignmentPanel } from '../components/consignment/consignment-panel'

/** Who prepares what of this order. */
const OrderConsignments = ({ data }: { data: { id: string } }) => (
  <ConsignmentPanel
    title="Pedidos por grupo"
    about="Cada grupo prepara y despacha su parte."
    filter={{ order_id: data.id }}
    empty="Este pedido no tiene partes de ningún grupo."
  />
)

export const config = defineWidgetConfig({ zone: 'order.details.after' })
export default OrderConsignments
