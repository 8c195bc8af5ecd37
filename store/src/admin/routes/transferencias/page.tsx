import { defineRouteConfig } from '@medusajs/admin-sdk'
import { Cash } from '@medusajs/icons'
import { Table } from '@medusajs/ui'
import { Loaded } from '../../components/ui/loaded'
import { Panel } from '../../components/ui/panel'
import { useTransfers } from '../../lib/queries'
import { TransferRow } from './transfer-row'

/** Orders that wait until somebody sees the money in the account. */
const Transfers = () => {
  const transfers = useTransfers()
  return (
    <Panel
      level="h1"
      title="Transferencias"
      about="Pedidos que esperan tu confirmación. Busca cada código en la cartola del banco."
    >
      <Loaded query={transfers} empty="No hay ninguna transferencia por confirmar.">
        {(waiting) => (
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>Pedido</Table.HeaderCell>
                <Table.HeaderCell>Código</Table.HeaderCell>
                <Table.HeaderCell>Quién compró</Table.HeaderCell>
                <Table.HeaderCell className="text-right">Monto</Table.HeaderCell>
                <Table.HeaderCell>Plazo</Table.HeaderCell>
                <Table.HeaderCell>Comprobante</Table.HeaderCell>
                <Table.HeaderCell>
                  <span className="sr-only">Qué hacer</span>
                </Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {waiting.map((transfer) => (
                <TransferRow key={transfer.id} transfer={transfer} />
              ))}
            </Table.Body>
          </Table>
        )}
      </Loaded>
    </Panel>
  )
}

export const config = defineRouteConfig({ label: 'Transferencias', icon: Cash, rank: 4 })
export const handle = { breadcrumb: () => 'Transferencias' }
export default Transfers
