import { Badge, Table, Text } from '@medusajs/ui'
import { Link } from 'react-router-dom'
import { OrganizationActions } from '../../components/organization/organization-actions'
import { OrganizationStatus } from '../../components/organization/organization-status'
import type { TreeRow } from '../../lib/tree'
import { KINDS } from '../../lib/words'

const INDENT_REM = 1.5

export function OrganizationRow({ row, commune }: { row: TreeRow; commune: string }) {
  const { organization, depth, memberCount, productCount } = row
  return (
    <Table.Row>
      <Table.Cell>
        <div style={{ paddingInlineStart: `${depth * INDENT_REM}rem` }} className="py-2">
          <Link
            to={`/organizaciones/${organization.id}`}
            className="text-ui-fg-base txt-compact-small-plus hover:underline"
          >
            {organization.name}
          </Link>
          <div className="flex items-center gap-2">
            <Text size="xsmall" className="text-ui-fg-subtle">
              {KINDS[organization.kind]}
            </Text>
            {organization.is_trusted && <Badge size="2xsmall">De confianza</Badge>}
          </div>
        </div>
      </Table.Cell>
      <Table.Cell>
        <OrganizationStatus organization={organization} />
      </Table.Cell>
      <Table.Cell>{commune}</Table.Cell>
      <Table.Cell className="text-right tabular-nums">{memberCount}</Table.Cell>
      <Table.Cell className="text-right tabular-nums">{productCount}</Table.Cell>
      <Table.Cell className="text-right">
        {organization.kind === 'association' && <OrganizationActions organization={organization} />}
      </Table.Cell>
    </Table.Row>
  )
}
