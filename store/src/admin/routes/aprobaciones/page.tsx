import { defineRouteConfig } from '@medusajs/admin-sdk'
import { CheckCircle } from '@medusajs/icons'
import { Loaded } from '../../components/loaded'
import { Panel } from '../../components/panel'
import { useProposals } from '../../lib/queries'
import { ProposalItem } from './proposal-item'

/** Products that a group put up and that nobody can buy yet. */
const Approvals = () => {
  const proposals = useProposals()
  return (
    <Panel
      level="h1"
      title="Aprobaciones"
      about="Productos que esperan tu visto bueno para salir a la venta, el más antiguo primero."
    >
      <Loaded query={proposals} empty="No hay productos esperando. Está todo al día.">
        {(waiting) => (
          <ul className="divide-y">
            {waiting.map((proposal) => (
              <ProposalItem key={proposal.id} proposal={proposal} />
            ))}
          </ul>
        )}
      </Loaded>
    </Panel>
  )
}

export const config = defineRouteConfig({ label: 'Aprobaciones', icon: CheckCircle, rank: 2 })
export const handle = { breadcrumb: () => 'Aprobaciones' }
export default Approvals
