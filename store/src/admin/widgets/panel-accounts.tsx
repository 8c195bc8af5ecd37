import { defineWidgetConfig } from '@medusajs/admin-sdk'
import { Button } from '@medusajs/ui'
import { useState } from 'react'
import { AccountItem } from '../components/account/account-item'
import { ChangeItem } from '../components/account/change-item'
import { InviteAccountDrawer } from '../components/account/invite-account-drawer'
import { Loaded } from '../components/ui/loaded'
import { Panel } from '../components/ui/panel'
import { useAccounts, useChanges } from '../lib/rights-queries'

/** Who works in the panel, and what of money and rights waits for a second person. */
const PanelAccounts = () => {
  const [isInviting, setInviting] = useState(false)
  return (
    <div className="flex flex-col gap-y-3">
      <section aria-label="Cambios por confirmar">
        <Panel
          title="Cambios por confirmar"
          about="Lo que mueve plata o permisos se cambia entre dos personas. Lo que se pidió en una mesa se confirma en esa mesa."
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
      </section>
      <section aria-label="Cuentas del panel">
        <Panel
          title="Cuentas del panel"
          about="Quién entra aquí. Para sumar a alguien hacen falta dos personas; para sacarla, una."
          action={
            <div className="flex flex-wrap gap-2">
              <Button size="small" variant="secondary" asChild>
                <a href="/entrar/clave">Cambiar mi clave</a>
              </Button>
              <Button size="small" onClick={() => setInviting(true)}>
                Invitar
              </Button>
            </div>
          }
        >
          <Loaded query={useAccounts()}>
            {(accounts) => (
              <ul className="divide-y">
                {accounts.map((account) => (
                  <AccountItem key={account.id} account={account} />
                ))}
              </ul>
            )}
          </Loaded>
          <InviteAccountDrawer isOpen={isInviting} onClose={() => setInviting(false)} />
        </Panel>
      </section>
    </div>
  )
}

export const config = defineWidgetConfig({ zone: 'user.list.before' })
export default PanelAccounts
