import { defineRouteConfig } from '@medusajs/admin-sdk'
import { ListCheckbox } from '@medusajs/icons'
import { Button } from '@medusajs/ui'
import { gatewayNames } from '../../../gateways/terms'
import { Loaded } from '../../components/ui/loaded'
import { Panel } from '../../components/ui/panel'
import { useReconciliation } from '../../lib/money-queries'
import type { Reconciliation } from '../../lib/money-types'
import { useSave } from '../../lib/use-save'
import { ReconciliationReport } from './reconciliation-report'

/** Orders against payments against stock against ledger against gateways: every difference, and where there is none. */
const Reconciliations = () => {
  const run = useSave<object, { latest: Reconciliation }>({
    path: '/admin/reconciliations',
    stale: ['reconciliations'],
    done: (_sent, { latest }) =>
      latest.differences === 0 ? 'Listo: todo cuadra.' : 'Listo: hay diferencias que mirar.',
  })
  return (
    <Panel
      level="h1"
      title="Cuadratura"
      about={`Compara los pedidos, los pagos, los productos apartados, el libro y lo que cobró ${gatewayNames('disjunction')}. No cambia nada.`}
      action={
        <Button size="small" isLoading={run.isSending} onClick={() => run.send({})}>
          Cuadrar ahora
        </Button>
      }
    >
      <Loaded query={useReconciliation()}>{(latest) => <ReconciliationReport latest={latest} />}</Loaded>
    </Panel>
  )
}

export const config = defineRouteConfig({ label: 'Cuadratura', icon: ListCheckbox, rank: 7 })
export const handle = { breadcrumb: () => 'Cuadratura' }
export default Reconciliations
