import { useParams } from 'react-router-dom'
import { Loaded } from '../../../components/ui/loaded'
import { useOrganization } from '../../../lib/queries'
import { MemberPanel } from './member-panel'
import { OfficePanel } from './office-panel'
import { OrganizationFacts } from './organization-facts'

/** One organization: its data; of an association who belongs to it and its offices. */
const OrganizationDetail = () => {
  const { id = '' } = useParams()
  const query = useOrganization(id)
  return (
    <Loaded query={query}>
      {(organization) => (
        <div className="flex flex-col gap-y-3">
          <OrganizationFacts organization={organization} />
          {organization.kind !== 'group' && (
            <>
              <MemberPanel organization={organization} />
              <OfficePanel organization={organization} />
            </>
          )}
        </div>
      )}
    </Loaded>
  )
}

export const handle = { breadcrumb: () => 'Ficha' }
export default OrganizationDetail
