import { defineRouteConfig } from '@medusajs/admin-sdk'
import { ArrowUturnLeft } from '@medusajs/icons'
import { Text } from '@medusajs/ui'
import { Loaded } from '../../components/ui/loaded'
import { Panel } from '../../components/ui/panel'
import { useRefunds } from '../../lib/money-queries'
import { RefundList } from './refund-list'
import { RefundToPay } from './refund-to-pay'

/** Money that goes back to buyers: what the treasurer must transfer herself, and what gateways do. */
const Refunds = () => {
  const query = useRefunds()
  return (
    <>
      <Panel
        level="h1"
        title="Devoluciones"
        about="Plata que vuelve a quien compró. Aquí, las que te toca transferir, la más antigua primero."
      >
        <Loaded query={query}>
          {(refunds) => {
            const mine = refunds.filter(({ state }) => state === 'by_hand').toReversed()
            if (mine.length === 0)
              return (
                <Text className="text-ui-fg-subtle px-6 py-8">
                  No tienes ninguna por transferir. Está todo al día.
                </Text>
              )
            return (
              <ul className="divide-y">
                {mine.map((refund) => (
                  <RefundToPay key={refund.id} refund={refund} />
                ))}
              </ul>
            )
          }}
        </Loaded>
      </Panel>
      {query.data && (
        <Panel title="Las que van en camino y las hechas" about="No tienes que hacer nada con ellas.">
          <RefundList refunds={query.data.filter(({ state }) => state !== 'by_hand')} />
        </Panel>
      )}
    </>
  )
}

export const config = defineRouteConfig({ label: 'Devoluciones', icon: ArrowUturnLeft, rank: 5 })
export const handle = { breadcrumb: () => 'Devoluciones' }
export default Refunds
