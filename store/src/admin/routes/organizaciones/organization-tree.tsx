import { Table } from '@medusajs/ui'
import { communeName } from '../../lib/communes'
import { useOrganizationCards } from '../../lib/queries'
import { treeRows } from '../../lib/tree'
import type { Organization } from '../../lib/types'
import { OrganizationRow } from './organization-row'

export function OrganizationTree({ organizations }: { organizations: Organization[] }) {
  const { data: cards = [] } = useOrganizationCards()
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Nombre</Table.HeaderCell>
          <Table.HeaderCell>Estado</Table.HeaderCell>
          <Table.HeaderCell>Comuna</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Socias</Table.HeaderCell>
          <Table.HeaderCell className="text-right">A la venta</Table.HeaderCell>
          <Table.HeaderCell>
            <span className="sr-only">Qué hacer</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {treeRows(organizations, cards).map((row) => (
          <OrganizationRow
            key={row.organization.id}
            row={row}
            commune={communeName(row.organization.commune_code) ?? '—'}
          />
        ))}
      </Table.Body>
    </Table>
  )
}
