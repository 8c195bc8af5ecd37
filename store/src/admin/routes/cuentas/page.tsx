import { defineRouteConfig } from '@medusajs/admin-sdk'
import { Key } from '@medusajs/icons'
import { Button } from '@medusajs/ui'
import { useState } from 'react'
import { Loaded } from '../../components/ui/loaded'
import { Panel } from '../../components/ui/panel'
import { useAccounts } from '../../lib/rights-queries'
import { AccountItem } from './account-item'
import { InviteDrawer } from './invite-drawer'

/** Who works in the panel. */
const Accounts = () => {
  const [isInviting, setInviting] = useState(false)
  return (
    <Panel
      level="h1"
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
      <InviteDrawer isOpen={isInviting} onClose={() => setInviting(false)} />
    </Panel>
  )
}

export const config = defineRouteConfig({ label: 'Cuentas del panel', icon: Key, rank: 11 })
export const handle = { breadcrumb: () => 'Cuentas del panel' }
export default Accounts
