import { Button, Table } from '@medusajs/ui'
import { clp, day } from '../../../kernel/text/format'
import { consignmentBadge } from '../../lib/consignment-step'
import type { Consignment } from '../../lib/types'
import { StatusWord } from '../ui/status-word'

type Props = {
  consignments: Consignment[]
  /** What the page already says, and where there is little room. */
  isWithoutOrder?: boolean
  isWithoutGroup?: boolean
  onOpen: (id: string) => void
}

export function ConsignmentList({ consignments, isWithoutOrder, isWithoutGroup, onOpen }: Props) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {!isWithoutOrder && <Table.HeaderCell>Pedido</Table.HeaderCell>}
          {!isWithoutGroup && <Table.HeaderCell>Grupo</Table.HeaderCell>}
          <Table.HeaderCell>Cómo va</Table.HeaderCell>
          <Table.HeaderCell>Lista para el</Table.HeaderCell>
          {!isWithoutOrder && <Table.HeaderCell>Entrega</Table.HeaderCell>}
          <Table.HeaderCell className="text-right">Productos</Table.HeaderCell>
          <Table.HeaderCell>
            <span className="sr-only">Qué hacer</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {consignments.map((consignment) => (
          <Table.Row
            key={consignment.id}
            className="cursor-pointer whitespace-nowrap"
            onClick={() => onOpen(consignment.id)}
          >
            {!isWithoutOrder && <Table.Cell>N.º {consignment.displayId}</Table.Cell>}
            {!isWithoutGroup && (
              <Table.Cell className="max-w-60 truncate" title={consignment.group.name}>
                {consignment.group.name}
              </Table.Cell>
            )}
            <Table.Cell>
              <StatusWord badge={consignmentBadge(consignment)} />
            </Table.Cell>
            <Table.Cell>{day(consignment.dueOn)}</Table.Cell>
            {!isWithoutOrder && (
              <Table.Cell className="max-w-52 truncate" title={consignment.deliveryLabel}>
                {consignment.deliveryLabel}
              </Table.Cell>
            )}
            <Table.Cell className="text-right tabular-nums">{clp(consignment.itemsClp)}</Table.Cell>
            <Table.Cell className="text-right">
              <Button
                variant="secondary"
                size="small"
                aria-label={`Ver pedido ${consignment.displayId} de ${consignment.group.name}`}
              >
                Ver
              </Button>
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}
