import type { GroupConsignment } from '#contracts'
import { isOpen } from '../../../../../store/src/rules/group-moves.ts'
import { phone, today } from '../../../lib/format.ts'
import { Weekday } from '../../ui/values.tsx'
import { Why } from '../owed/why.tsx'
import { isUrgent, isVisit, wayWords } from './words.ts'

/** When, where, to whom, and what it leaves. */
export function PartFacts({ part }: { part: GroupConsignment }) {
  const { collectionPoint: point, delivery, recipient } = part
  const isWithHer = isOpen(part.state)
  return (
    <>
      <dl class="facts">
        {isWithHer && (
          <>
            <dt>{isVisit(part) ? 'Acuerda la fecha antes del' : 'Para cuándo'}</dt>
            <dd>
              <b>
                <Weekday of={part.dueOn} />
              </b>
              {isUrgent(part.dueOn, today()) && <> {urgency(part.dueOn)}</>}
            </dd>
          </>
        )}
        {point && isWithHer && !isVisit(part) && (
          <>
            <dt>Dónde</dt>
            <dd>
              {point.name}, {point.address}. {point.hours}
            </dd>
          </>
        )}
        <dt>{isVisit(part) ? 'Quién viene' : 'Va para'}</dt>
        <dd>
          {recipient && <b>{recipient.name}. </b>}
          {!isVisit(part) && `${delivery.commune}. ${wayWords(delivery)}`}
          {isVisit(part) && !recipient && 'Te decimos quién cuando digas que sí.'}
        </dd>
        {recipient?.phone && part.lines.some(({ isExperience }) => isExperience) && (
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
        {part.trackingCode && (
          <>
            <dt>Seguimiento</dt>
            <dd>
              {part.carrier} {part.trackingCode}
            </dd>
          </>
        )}
      </dl>
      <Why amountClp={part.earnsClp} lines={part.earnsLines} lead="Te queda" />
    </>
  )
}

const urgency = (dueOn: string) => {
  if (dueOn < today()) return '(ya pasó)'
  return dueOn === today() ? '(hoy)' : '(mañana)'
}
