import { defineRouteConfig } from '@medusajs/admin-sdk'
import { UsersSolid } from '@medusajs/icons'
import { Loaded } from '../../components/ui/loaded'
import { Panel } from '../../components/ui/panel'
import { useChanges } from '../../lib/rights-queries'
import { ChangeItem } from './change-item'

/** What moves money or rights, with who asked and who confirmed. */
const Changes = () => (
  <Panel
    level="h1"
    title="Cambios por confirmar"
    about="La cuenta donde se recibe la plata, el reparto y las cuentas del panel se cambian entre dos personas."
  >
    <Loaded query={useChanges()} empty="No hay ninguno, ni lo ha habido.">
      {(changes) => (
        <ul className="divide-y">
          {changes.map((change) => (
            <ChangeItem key={change.id} change={change} />
          ))}
        </ul>
      )}
    </Loaded>
  </Panel>
)

export const config = defineRouteConfig({ label: 'Cambios por confirmar', icon: UsersSolid, rank: 10 })
export const handle = { breadcrumb: () => 'Cambios por confirmar' }
export default Changes
