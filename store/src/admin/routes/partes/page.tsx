import { defineRouteConfig } from '@medusajs/admin-sdk'
import { HandTruck } from '@medusajs/icons'
import { Select } from '@medusajs/ui'
import { useSearchParams } from 'react-router-dom'
import { ConsignmentPanel } from '../../components/consignment/consignment-panel'
import { CONSIGNMENT_STATES } from '../../lib/words'

const ALL = 'todas'

/** What each group has to prepare, of all orders. */
const Consignments = () => {
  const [search, setSearch] = useSearchParams()
  const state = search.get('estado') ?? ALL
  const choose = (chosen: string) => setSearch(chosen === ALL ? {} : { estado: chosen })
  return (
    <ConsignmentPanel
      level="h1"
      title="Pedidos por grupo"
      about="La parte de cada pedido que prepara un grupo."
      filter={state === ALL ? {} : { state }}
      empty="No hay ninguno así por ahora."
      action={
        <Select value={state} onValueChange={choose} size="small">
          <Select.Trigger aria-label="Cómo van" className="w-44">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={ALL}>Todos</Select.Item>
            {Object.entries(CONSIGNMENT_STATES).map(([key, { text }]) => (
              <Select.Item key={key} value={key}>
                {text}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      }
    />
  )
}

export const config = defineRouteConfig({ label: 'Pedidos por grupo', icon: HandTruck, rank: 3 })
export const handle = { breadcrumb: () => 'Pedidos por grupo' }
export default Consignments
