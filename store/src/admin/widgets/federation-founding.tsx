import { defineWidgetConfig } from '@medusajs/admin-sdk'
import { FoundFederation } from '../components/federation/found-federation'
import { MemberPanel } from '../components/federation/member-panel'
import { OfficePanel } from '../components/federation/office-panel'
import { Loaded } from '../components/ui/loaded'
import { Panel } from '../components/ui/panel'
import { useOrganizations } from '../lib/queries'

/** What only who operates the shop does: the federation is founded, and its first officers get their offices. */
const FederationFounding = () => {
  const organizations = useOrganizations()
  const federation = organizations.data?.find(({ kind }) => kind === 'federation')
  return (
    <div className="flex flex-col gap-y-3">
      <Panel
        level="h1"
        title={federation?.name ?? 'La federación'}
        about="Aquí se funda, y se dan sus primeros cargos. Sus asociaciones, sus datos y lo demás se ven en su mesa."
      >
        <Loaded query={organizations}>{() => !federation && <FoundFederation />}</Loaded>
      </Panel>
      {federation && (
        <>
          <MemberPanel federation={federation} />
          <OfficePanel federation={federation} />
        </>
      )}
    </div>
  )
}

export const config = defineWidgetConfig({ zone: 'store.details.before' })
export default FederationFounding
