import { defineRouteConfig } from '@medusajs/admin-sdk'
import { EnvelopeSolid } from '@medusajs/icons'
import { Loaded } from '../../components/ui/loaded'
import { Panel } from '../../components/ui/panel'
import { useUnreached } from '../../lib/queries'
import { UnreachedItem } from './unreached-item'

/** Messages that nobody took: who does not know what, and what to do about it. */
const Unreached = () => (
  <Panel
    level="h1"
    title="Avisos sin entregar"
    about="Correos y mensajes que no le llegaron a quien tenían que llegar. La tienda ya no los prueba."
  >
    <Loaded query={useUnreached()} empty="No hay ninguno: todos los avisos llegaron o van en camino.">
      {(unreached) => (
        <ul className="divide-y">
          {unreached.map((one) => (
            <UnreachedItem key={one.id} unreached={one} />
          ))}
        </ul>
      )}
    </Loaded>
  </Panel>
)

export const config = defineRouteConfig({ label: 'Avisos sin entregar', icon: EnvelopeSolid, rank: 8 })
export const handle = { breadcrumb: () => 'Avisos sin entregar' }
export default Unreached
