import { Heading, Text } from '@medusajs/ui'
import { clp } from '../../mail/words'
import type { Consignment } from '../lib/types'
import { ACCOUNTS } from '../lib/words'

const percent = new Intl.NumberFormat('es-CL', { maximumFractionDigits: 2 })
const ORDER = Object.keys(ACCOUNTS)

/** The shares as the sale froze them; the last row is their sum, so that anyone can check it. */
export function ConsignmentShares({ consignment }: { consignment: Consignment }) {
  const shares = consignment.shares.toSorted((a, b) => ORDER.indexOf(a.account) - ORDER.indexOf(b.account))
  const totalClp = shares.reduce((sum, { amountClp }) => sum + amountClp, 0)
  return (
    <section>
      <Heading level="h3">A quién le llega la plata</Heading>
      <table className="mt-2 w-full">
        <tbody className="txt-small">
          {shares.map(({ account, basisPoints, amountClp }) => (
            <tr key={account}>
              <td className="py-1">{ACCOUNTS[account]}</td>
              <td className="text-ui-fg-subtle py-1 text-right tabular-nums">
                {percent.format(basisPoints / 100)} %
              </td>
              <td className="py-1 text-right tabular-nums">{clp(amountClp)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot className="border-ui-border-base txt-small-plus border-t">
          <tr>
            <td className="py-1">Productos de este grupo</td>
            <td />
            <td className="py-1 text-right tabular-nums">{clp(totalClp)}</td>
          </tr>
        </tfoot>
      </table>
      {hasChanged(consignment) && (
        <Text size="small" className="text-ui-fg-subtle">
          Así quedó al vender. Lo que faltó, se anuló o se devolvió se descuenta: está en «La plata de este
          pedido».
        </Text>
      )}
      {totalClp !== consignment.itemsClp && (
        <Text role="alert" className="text-ui-fg-error">
          No cuadra con los {clp(consignment.itemsClp)} vendidos. Avisa a quien cuida la tienda antes de
          pagar.
        </Text>
      )}
    </section>
  )
}

const hasChanged = ({ state, lines }: Consignment) =>
  state === 'cancelled' || lines.some((line) => line.quantityKept !== line.quantity)
