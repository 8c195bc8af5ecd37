import { defineRouteConfig } from '@medusajs/admin-sdk'
import { CheckCircle } from '@medusajs/icons'
import { Loaded } from '../../components/ui/loaded'
import { Panel } from '../../components/ui/panel'
import { useProposals } from '../../lib/queries'
import { ProposalItem } from './proposal-item'

/** New products that nobody can buy yet, and changes of those on sale. */
const Approvals = () => {
  const proposals = useProposals()
  return (
    <Panel
      level="h1"
      title="Aprobaciones"
      about="Productos nuevos y cambios que esperan tu visto bueno, el que lleva más tiempo primero."
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
