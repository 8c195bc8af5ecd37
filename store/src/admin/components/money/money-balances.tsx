import { Text } from '@medusajs/ui'
import { clp } from '../../../kernel/text/format'
import { type Holding, readBalances } from '../../lib/ledger-words'
import type { OrderMoney } from '../../lib/money-types'

/** The money of an order as it is now: who has it, and whose it is. Both sides add up to the same. */
export function MoneyBalances({ money }: { money: OrderMoney }) {
  const { held, owed } = readBalances(money.balances)
  if (held.length + owed.length === 0)
    return <Text className="text-ui-fg-subtle px-6 py-4">{emptyWords(money)}</Text>
  return (
    <div className="grid gap-x-12 gap-y-6 px-6 py-4 md:grid-cols-2">
      <Side title="Quién tiene la plata" holdings={held} />
      <Side title="De quién es" holdings={owed} />
    </div>
  )
}

function Side({ title, holdings }: { title: string; holdings: Holding[] }) {
  const totalClp = holdings.reduce((sum, { amountClp }) => sum + amountClp, 0)
  return (
    <table className="h-fit w-full">
      <caption className="txt-small-plus pb-1 text-left">{title}</caption>
      <tbody className="txt-small">
        {holdings.map(({ words, amountClp }) => (
          <tr key={words}>
            <td className="py-1 pr-4">{words}</td>
            <td className="py-1 text-right tabular-nums">{clp(amountClp)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot className="border-ui-border-base txt-small-plus border-t">
        <tr>
          <td className="py-1">En total</td>
          <td className="py-1 text-right tabular-nums">{clp(totalClp)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

const emptyWords = ({ postings }: OrderMoney) =>
  postings.length === 0
    ? 'Todavía no entra plata de este pedido.'
    : 'No queda nada pendiente: toda la plata que entró volvió a quien compró.'
