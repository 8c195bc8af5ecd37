import { defineRouteConfig } from '@medusajs/admin-sdk'
import { ListTree } from '@medusajs/icons'
import { Button } from '@medusajs/ui'
import { useState } from 'react'
import { Loaded } from '../../components/loaded'
import { Panel } from '../../components/panel'
import { useOrganizations } from '../../lib/queries'
import { NewOrganizationDrawer } from './new-organization-drawer'
import { OrganizationTree } from './organization-tree'

/** The federation, its associations and their groups. */
const Organizations = () => {
  const [isCreating, setIsCreating] = useState(false)
  const organizations = useOrganizations()
  return (
    <Panel
      level="h1"
      title="Organizaciones"
      about="La federación, sus asociaciones y los grupos de cada una."
      action={
        <Button size="small" onClick={() => setIsCreating(true)}>
          Agregar
        </Button>
      }
    >
      <Loaded query={organizations} empty="Todavía no está la federación.">
        {(all) => (
          <>
            <OrganizationTree organizations={all} />
            {isCreating && <NewOrganizationDrawer organizations={all} onClose={() => setIsCreating(false)} />}
          </>
        )}
      </Loaded>
    </Panel>
  )
}

export const config = defineRouteConfig({ label: 'Organizaciones', icon: ListTree, rank: 1 })
export const handle = { breadcrumb: () => 'Organizaciones' }
export default Organizations
