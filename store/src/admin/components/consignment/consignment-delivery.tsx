import { Heading } from '@medusajs/ui'
import { clp, day } from '../../../kernel/text/format'
import type { Consignment } from '../../lib/types'

export function ConsignmentDelivery({ consignment }: { consignment: Consignment }) {
  const { deliveryLabel, deliveryDetail, deliveryClp, dueOn, carrier, trackingCode, recipient, gift } =
    consignment
  const { street, detail, commune } = recipient
  const facts: [string, string | null][] = [
    ['Cómo va', [deliveryLabel, deliveryDetail].filter(Boolean).join(' · ')],
    [gift ? 'Es un regalo para' : 'A nombre de', recipient.name],
    ['Teléfono', recipient.phone],
    ['Dirección', street && [street, detail, commune].filter(Boolean).join(', ')],
    ['Lo regala', gift?.from ?? null],
    ['La tarjeta dice', gift?.card ?? null],
    ['Envío que pagó', deliveryClp === 0 ? 'Sin costo' : clp(deliveryClp)],
    ['Lista para el', day(dueOn)],
    ['Transporte', carrier],
    ['Seguimiento', trackingCode],
  ]
  return (
    <section>
      <Heading level="h3">Entrega</Heading>
      <dl className="grid grid-cols-[9rem_1fr] gap-y-1 pt-2">
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} className="contents">
                <dt className="txt-small text-ui-fg-subtle">{name}</dt>
                <dd className="txt-small break-words">{value}</dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}
