import { defineRouteConfig } from '@medusajs/admin-sdk'
import { ListTree } from '@medusajs/icons'
import { Button } from '@medusajs/ui'
import { useState } from 'react'
import { Loaded } from '../../components/ui/loaded'
import { Panel } from '../../components/ui/panel'
import { useOrganizations } from '../../lib/queries'
import { FoundFederation } from './found-federation'
import { NewAssociationDrawer } from './new-association-drawer'
import { OrganizationTree } from './organization-tree'

/** The federation, its associations and their groups; of a shop that has none, its founding. */
const Organizations = () => {
  const [isCreating, setIsCreating] = useState(false)
  const organizations = useOrganizations()
  const { data: all = [] } = organizations
  return (
    <Panel
      level="h1"
      title="Organizaciones"
      about="La federación, sus asociaciones y los grupos de cada una."
      action={
        all.length > 0 && (
          <Button size="small" onClick={() => setIsCreating(true)}>
            Agregar una asociación
          </Button>
        )
      }
    >
      <Loaded query={organizations}>
        {(found) => (found.length > 0 ? <OrganizationTree organizations={found} /> : <FoundFederation />)}
      </Loaded>
      {isCreating && <NewAssociationDrawer organizations={all} onClose={() => setIsCreating(false)} />}
    </Panel>
  )
}

export const config = defineRouteConfig({ label: 'Organizaciones', icon: ListTree, rank: 1 })
export const handle = { breadcrumb: () => 'Organizaciones' }
export default Organizations
