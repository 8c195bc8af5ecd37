import { defineWidgetConfig } from '@medusajs/admin-sdk'
import { Text } from '@medusajs/ui'
import { Loaded } from '../components/ui/loaded'
import { MoneyBalances } from '../components/money/money-balances'
import { MoneyPosting } from '../components/money/money-posting'
import { OrderRefunds } from '../components/order/order-refunds'
import { Panel } from '../components/ui/panel'
import { StatusWord } from '../components/ui/status-word'
import { moneyProblems } from '../lib/ledger-words'
import { useOrderMoney } from '../lib/money-queries'
import { MONEY_OK, MONEY_WRONG } from '../lib/money-words'

/** Where each peso of this order came from, and where it is. */
const OrderMoney = ({ data }: { data: { id: string } }) => {
  const query = useOrderMoney(data.id)
  const problems = query.data ? moneyProblems(query.data) : []
  return (
    <section aria-label="La plata de este pedido">
      <Panel
        title="La plata de este pedido"
        about="De dónde viene y de quién es cada peso."
        action={query.data && <StatusWord badge={problems.length > 0 ? MONEY_WRONG : MONEY_OK} />}
      >
        <Loaded query={query}>
          {(money) => (
            <>
              {problems.map((problem) => (
                <Text key={problem} role="alert" className="text-ui-fg-error px-6 py-4">
                  {problem} Avisa a quien cuida la tienda antes de pagar.
                </Text>
              ))}
              <MoneyBalances money={money} />
              {money.refunds.length > 0 && <OrderRefunds refunds={money.refunds} />}
              {money.postings.length > 0 && (
                <div className="divide-y">
                  <Text size="small" className="text-ui-fg-subtle px-6 py-3">
                    Qué pasó, paso a paso. Con + se le debe más a alguien; con − se le debe menos, o es quien
                    tiene la plata. Cada paso suma cero.
                  </Text>
                  {money.postings.map((posting) => (
                    <MoneyPosting key={posting.id} posting={posting} />
                  ))}
                </div>
              )}
            </>
          )}
        </Loaded>
      </Panel>
    </section>
  )
}

export const config = defineWidgetConfig({ zone: 'order.details.after' })
export default OrderMoney
