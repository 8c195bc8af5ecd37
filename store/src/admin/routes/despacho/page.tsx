import { defineRouteConfig } from '@medusajs/admin-sdk'
import { MapPin } from '@medusajs/icons'
import { Loaded } from '../../components/ui/loaded'
import { Panel } from '../../components/ui/panel'
import { useTerritory } from '../../lib/rights-queries'
import { TerritoryForm } from './territory-form'

/** What it costs to send from here to where. */
const Delivery = () => (
  <Panel
    level="h1"
    title="Despacho"
    about="Lo que cobra quien lleva los paquetes, y adónde llega. Se cambia entre dos personas."
  >
    <Loaded query={useTerritory()}>
      {({ territory }) => <TerritoryForm key={JSON.stringify(territory)} inForce={territory} />}
    </Loaded>
  </Panel>
)

export const config = defineRouteConfig({ label: 'Despacho', icon: MapPin, rank: 9 })
export const handle = { breadcrumb: () => 'Despacho' }
export default Delivery
