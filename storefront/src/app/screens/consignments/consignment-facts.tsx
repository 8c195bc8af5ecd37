import type { GroupConsignment } from '#contracts'
import { isOpen } from '../../../../../store/src/contracts/purchase/group-moves.ts'
import { phone, today } from '../../../lib/format.ts'
import { Weekday } from '../../ui/values.tsx'
import { Why } from '../owed/why.tsx'
import { isUrgent, isVisit, wayWords } from './words.ts'

/** When, where, to whom, and what it leaves. */
export function ConsignmentFacts({ consignment }: { consignment: GroupConsignment }) {
  const { collectionPoint: point, delivery, recipient } = consignment
  const isWithHer = isOpen(consignment.state)
  return (
    <>
      <dl class="facts">
        {isWithHer && (
          <>
            <dt>{isVisit(consignment) ? 'Acuerda la fecha antes del' : 'Para cuándo'}</dt>
            <dd>
              <b>
                <Weekday of={consignment.dueOn} />
              </b>
              {isUrgent(consignment.dueOn, today()) && <> {urgency(consignment.dueOn)}</>}
            </dd>
          </>
        )}
        {point && isWithHer && !isVisit(consignment) && (
          <>
            <dt>Dónde</dt>
            <dd>
              {point.name}, {point.address}. {point.hours}
            </dd>
          </>
        )}
        <dt>{isVisit(consignment) ? 'Quién viene' : 'Va para'}</dt>
        <dd>
          {recipient && <b>{recipient.name}. </b>}
          {!isVisit(consignment) && `${delivery.commune}. ${wayWords(delivery)}`}
          {isVisit(consignment) && !recipient && 'Te decimos quién cuando digas que sí.'}
        </dd>
        {recipient?.phone && consignment.lines.some(({ isExperience }) => isExperience) && (
          <>
            <dt>Llámale</dt>
            <dd>
              <a class="more" href={`tel:${recipient.phone}`}>
                {phone(recipient.phone)}
              </a>
            </dd>
          </>
        )}
        {recipient?.gift && (
          <>
            <dt>Es un regalo</dt>
            <dd>
              No pongas precios ni boleta en la caja.
              {recipient.gift.card && (
                <>
                  {' '}
                  Escríbele una tarjeta: «<b>{recipient.gift.card}</b>»
                </>
              )}
            </dd>
          </>
        )}
        {consignment.trackingCode && (
          <>
            <dt>Seguimiento</dt>
            <dd>
              {consignment.carrier} {consignment.trackingCode}
            </dd>
          </>
        )}
      </dl>
      <Why amountClp={consignment.earnsClp} lines={consignment.earnsLines} lead="Te queda" />
    </>
  )
}

const urgency = (dueOn: string) => {
  if (dueOn < today()) return '(ya pasó)'
  return dueOn === today() ? '(hoy)' : '(mañana)'
}
