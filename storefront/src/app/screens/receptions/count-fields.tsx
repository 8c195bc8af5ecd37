import { useState } from 'preact/hooks'
import { RECEPTION_WHY_MAX } from '../../../../../store/src/contracts/desk/receptions.ts'
import { spelledLotCode } from '../../../../../store/src/contracts/lot-code.ts'
import { STANDARD_POINTS, type StandardPoint } from '../../../../../store/src/contracts/standard-points.ts'
import { day } from '../../../lib/format.ts'
import { Quiet } from '../../ui/button.tsx'
import { Check, Choice } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { FileButton } from '../../ui/file-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { DraftPicture } from '../new-product/draft-picture.tsx'
import { COUNTED, hasFault, isOver, OTHER, type Typed, type Wrong } from './typed.ts'
import type { Taken } from './use-receptions.ts'
import type { DeliveryNow } from './with-waiting.ts'

type Props = {
  delivery: DeliveryNow
  typed: Typed
  put: (change: Partial<Typed>) => void
  wrong: Wrong
  takePhoto: (file: File) => Promise<Taken>
}

const LABELS = { acceptedUnits: 'De primera', downgradedUnits: 'De segunda', rejectedUnits: 'Rechazadas' }
const HINTS = {
  acceptedUnits: 'Cumplen la ficha: son las que van al pedido.',
  downgradedUnits: 'Se pueden vender, no en este pedido: vuelven con el grupo.',
  rejectedUnits: 'No se reciben.',
}

/** How many of which lot, and what was wrong with those that were not of first quality. */
export function CountFields(props: Props) {
  const { delivery, typed, put, wrong } = props
  return (
    <>
      <Choice
        legend="¿De qué lote?"
        options={[
          ...delivery.lots.map(({ code, madeOn, left, state }) => ({
            value: code,
            label: spelledLotCode(code),
            hint: `Hecho el ${day(madeOn)}, quedan ${left}.${state === 'held' ? ' Está retenido: no se recibe.' : ''}`,
          })),
          { value: OTHER, label: 'Otro código' },
        ]}
        value={typed.lot || null}
        onValue={(lot) => put({ lot })}
        error={wrong.lot ?? null}
      />
      {typed.lot === OTHER && (
        <Field
          label="Código del lote"
          hint="El de la etiqueta: ocho letras y números."
          value={typed.otherLot}
          onValue={(otherLot) => put({ otherLot })}
          error={wrong.otherLot ?? null}
          input={{ maxLength: 20, autocapitalize: 'characters' }}
        />
      )}
      {COUNTED.map((name) => (
        <Field
          key={name}
          label={LABELS[name]}
          hint={HINTS[name]}
          value={typed[name]}
          onValue={(value) => put({ [name]: value })}
          error={wrong[name] ?? null}
          input={{ inputMode: 'numeric', maxLength: 9 }}
        />
      ))}
      {isOver(typed, delivery) && (
        <Check
          label="Trajo más de lo que prometió, y se recibe igual"
          isChecked={typed.isMore}
          onChecked={(isMore) => put({ isMore })}
        />
      )}
      {hasFault(typed) && <Fault {...props} />}
      {delivery.desk.places.length > 1 && (
        <Choice
          legend="¿En qué punto de acopio?"
          options={delivery.desk.places.map(({ id, name, address }) => ({
            value: id,
            label: name,
            hint: address,
          }))}
          value={typed.place}
          onValue={(place) => put({ place })}
        />
      )}
    </>
  )
}

/** What was wrong: against which point of the sheet, in words, and as a photo. */
function Fault({ typed, put, wrong, takePhoto }: Props) {
  const [trouble, setTrouble] = useState<string | null>(null)
  const take = async ([file]: File[]) => {
    if (!file) return
    const taken = await takePhoto(file)
    setTrouble('wrong' in taken ? taken.wrong : null)
    if ('key' in taken) put({ photo: taken.key })
  }
  return (
    <>
      <Choice
        legend="¿Qué no cumple?"
        options={[
          ...(Object.keys(STANDARD_POINTS) as StandardPoint[]).map((value) => ({
            ...{ value, label: STANDARD_POINTS[value] },
          })),
          { value: OTHER, label: 'Otra cosa' },
        ]}
        value={typed.point}
        onValue={(point) => put({ point })}
        error={wrong.point ?? null}
      />
      <Field
        label="¿Qué tenían?"
        hint="Lo lee el grupo."
        value={typed.why}
        onValue={(why) => put({ why })}
        error={wrong.why ?? null}
        input={{ maxLength: RECEPTION_WHY_MAX }}
      />
      {trouble && (
        <Notice kind="trouble" role="alert" lead="No entró la foto.">
          {trouble}
        </Notice>
      )}
      {typed.photo ? (
        <>
          <DraftPicture
            photo={{ id: typed.photo, stored: null, alt: '' }}
            sizes="100vw"
            alt="Lo que no cumple"
          />
          <Quiet onClick={() => put({ photo: null })}>Quitar la foto</Quiet>
        </>
      ) : (
        <FileButton label="Sacar una foto" isPlain isCamera onFiles={take} />
      )}
    </>
  )
}
