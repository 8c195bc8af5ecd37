import { Heading, Text } from '@medusajs/ui'
import { clp } from '../../../kernel/text/format'
import { isOpen } from '../../../contracts/purchase/group-moves'
import type { Consignment } from '../../lib/types'
import { RECEIVER_NAMES } from '../../lib/words'

const percent = new Intl.NumberFormat('es-CL', { maximumFractionDigits: 2 })

/** Who gets what of it, from the books: the group reads the same amount on its phone. The last row is the sum. */
export function ConsignmentShares({ consignment }: { consignment: Consignment }) {
  const { split, state } = consignment
  const totalClp = split.reduce((sum, { amountClp }) => sum + amountClp, 0)
  return (
    <section>
      <Heading level="h3">A quién le llega la plata</Heading>
      <table className="mt-2 w-full">
        <tbody className="txt-small">
          {split.map(({ account, basisPoints, amountClp }) => (
            <tr key={account}>
              <td className="py-1">{RECEIVER_NAMES[account] ?? account}</td>
              <td className="text-ui-fg-subtle whitespace-nowrap py-1 pr-3 text-right tabular-nums">
                {basisPoints !== null && `${percent.format(basisPoints / 100)} %`}
              </td>
              <td className="py-1 text-right tabular-nums">{clp(amountClp)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot className="border-ui-border-base txt-small-plus border-t">
          <tr>
            <td className="py-1">Lo que paga quien compra, con su envío</td>
            <td />
            <td className="py-1 text-right tabular-nums">{clp(totalClp)}</td>
          </tr>
        </tfoot>
      </table>
      <Text size="small" className="text-ui-fg-subtle">
        A cada parte ya se le descontó lo suyo del IVA y de la comisión.{' '}
        {isOpen(state)
          ? 'Queda anotado cuando el grupo lo entregue.'
          : 'Es lo anotado hasta hoy, también lo que se devolvió: el detalle está en «La plata de este pedido».'}
      </Text>
    </section>
  )
}
