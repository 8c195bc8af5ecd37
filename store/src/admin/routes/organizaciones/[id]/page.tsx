import { useParams } from 'react-router-dom'
import { ConsignmentPanel } from '../../../components/consignment-panel'
import { Loaded } from '../../../components/loaded'
import { useOrganization } from '../../../lib/queries'
import { MemberPanel } from './member-panel'
import { OrganizationFacts } from './organization-facts'

/** One organization: its data, who belongs to it, and what it has to prepare. */
const OrganizationDetail = () => {
  const { id = '' } = useParams()
  const query = useOrganization(id)
  return (
    <Loaded query={query}>
      {(organization) => (
        <div className="flex flex-col gap-y-3">
          <OrganizationFacts organization={organization} />
          <MemberPanel organization={organization} />
          {organization.kind === 'group' && (
            <ConsignmentPanel
              title="Sus pedidos"
              filter={{ organization_id: organization.id }}
              empty="Todavía no tiene pedidos."
            />
          )}
        </div>
      )}
    </Loaded>
  )
}

export const handle = { breadcrumb: () => 'Ficha' }
export default OrganizationDetail
