import { moment } from '../../../../kernel/text/format'
import { OrganizationActions } from '../../../components/organization/organization-actions'
import { OrganizationStatus } from '../../../components/organization/organization-status'
import { Panel } from '../../../components/ui/panel'
import { communeName } from '../../../lib/communes'
import { useOrganizations } from '../../../lib/queries'
import type { Organization } from '../../../lib/types'
import { KINDS } from '../../../lib/words'

const AT_DESK =
  '. Sus datos, sus socias, su confianza, sus pausas y sus planillas se ven en la mesa de su asociación.'

export function OrganizationFacts({ organization }: { organization: Organization }) {
  const { data: all = [] } = useOrganizations()
  const parent = all.find(({ id }) => id === organization.parent_id)
  const facts: [string, string | null | undefined][] = [
    ['Es parte de', parent?.name],
    ['Comuna', communeName(organization.commune_code)],
    ['Localidad', organization.locality],
    ['Oficio', organization.trade],
    ['Así desde', moment(organization.status_since)],
    ['Dirección', organization.handle],
  ]
  return (
    <Panel
      level="h1"
      title={organization.name}
      about={`${KINDS[organization.kind]}${organization.is_in_formation ? ' en formación' : ''}${organization.kind === 'group' ? AT_DESK : ''}`}
      action={organization.kind === 'association' && <OrganizationActions organization={organization} />}
    >
      <dl className="txt-small grid grid-cols-[10rem_1fr] gap-y-2 px-6 py-4">
        <dt className="text-ui-fg-subtle">Estado</dt>
        <dd>
          <OrganizationStatus organization={organization} />
        </dd>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} className="contents">
                <dt className="text-ui-fg-subtle">{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </Panel>
  )
}
