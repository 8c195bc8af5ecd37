import { Heading, Text } from '@medusajs/ui'
import { clp } from '../../../kernel/text/format'
import type { Consignment, ConsignmentLine } from '../../lib/types'

export function ConsignmentLines({ consignment }: { consignment: Consignment }) {
  return (
    <section>
      <Heading level="h3">Qué hay que preparar</Heading>
      <ul className="divide-ui-border-base divide-y">
        {consignment.lines.map((line) => (
          <li key={line.id} className="flex justify-between gap-4 py-2">
            <div>
              <Text>
                {line.quantity} × {line.title}
                {line.variantTitle && `, ${line.variantTitle}`}
              </Text>
              <Text size="small" className="text-ui-fg-subtle">
                {details(line)}
              </Text>
            </div>
            <Text className="tabular-nums">{clp(line.amountClp)}</Text>
          </li>
        ))}
      </ul>
    </section>
  )
}

function details({
  quantity,
  quantityConfirmed,
  quantityRefunded,
  shortageReason,
  lot,
}: ConsignmentLine): string {
  const confirmed =
    quantityConfirmed !== null && quantityConfirmed !== quantity
      ? `Hay ${quantityConfirmed} de ${quantity}${shortageReason ? `: ${shortageReason}` : ''}`
      : null
  const returned = quantityRefunded > 0 ? `Se devolvió la plata de ${quantityRefunded}` : null
  return [confirmed, returned, lot && `Lote ${lot}`].filter(Boolean).join(' · ')
}
