import { Table } from '@medusajs/ui'
import { clp, day } from '../../../kernel/text/format'
import type { Consignment } from '../../lib/types'
import { consignmentBadge } from '../../lib/words'
import { StatusWord } from '../ui/status-word'

/** What each group has in one order, as the desk says it; there it is acted on. */
export function OrderParts({ consignments }: { consignments: Consignment[] }) {
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Grupo</Table.HeaderCell>
            <Table.HeaderCell>Cómo va</Table.HeaderCell>
            <Table.HeaderCell>Lista para el</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Productos</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Despacho</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Gana el grupo</Table.HeaderCell>
            <Table.HeaderCell>
              <span className="sr-only">Dónde se hace algo</span>
            </Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {consignments.map((consignment) => (
            <Table.Row key={consignment.id} className="whitespace-nowrap">
              <Table.Cell className="max-w-60 truncate" title={consignment.group.name}>
                {consignment.group.name}
              </Table.Cell>
              <Table.Cell>
                <StatusWord badge={consignmentBadge(consignment)} />
              </Table.Cell>
              <Table.Cell>{day(consignment.dueOn)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{clp(consignment.itemsClp)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{clp(consignment.deliveryClp)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{clp(groupClp(consignment))}</Table.Cell>
              <Table.Cell className="text-right">
                {consignment.isPaid && (
                  <a
                    href={consignment.deskUrl}
                    className="text-ui-fg-base underline"
                    aria-label={`Ver en la mesa lo de ${consignment.group.name}`}
                  >
                    Ver en la mesa
                  </a>
                )}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

const groupClp = ({ split }: Consignment) => split.find(({ account }) => account === 'group')?.amountClp ?? 0
