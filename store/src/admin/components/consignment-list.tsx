import { Button, Table } from '@medusajs/ui'
import { clp, day } from '../../mail/words'
import type { Consignment } from '../lib/types'
import { CONSIGNMENT_STATES } from '../lib/words'
import { StatusWord } from './status-word'

type Props = { consignments: Consignment[]; onOpen: (id: string) => void }

export function ConsignmentList({ consignments, onOpen }: Props) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Pedido</Table.HeaderCell>
          <Table.HeaderCell>Grupo</Table.HeaderCell>
          <Table.HeaderCell>Cómo va</Table.HeaderCell>
          <Table.HeaderCell>Lista para el</Table.HeaderCell>
          <Table.HeaderCell>Entrega</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Productos</Table.HeaderCell>
          <Table.HeaderCell />
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {consignments.map((consignment) => (
          <Table.Row key={consignment.id} className="cursor-pointer" onClick={() => onOpen(consignment.id)}>
            <Table.Cell>N.º {consignment.displayId}</Table.Cell>
            <Table.Cell>{consignment.group.name}</Table.Cell>
            <Table.Cell>
              <StatusWord badge={CONSIGNMENT_STATES[consignment.state]} />
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{day(consignment.dueOn)}</Table.Cell>
            <Table.Cell>{consignment.deliveryLabel}</Table.Cell>
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
