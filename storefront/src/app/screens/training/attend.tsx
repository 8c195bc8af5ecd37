import type { AttendedAnswer } from '#contracts'
import { useRef, useState } from 'preact/hooks'
import { ask } from '../../api.ts'
import { Refused } from '../../failures.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { useAction } from '../../use-action.ts'
import { OWN_SESSIONS, type SessionProps } from './session-words.ts'

/** What the camera read in the room stands in the address. */
const scanned = () => new URLSearchParams(location.search).get('codigo') ?? ''

/** She is in the room: what is shown there in this minute, read by the camera or typed. */
export function Attend({ session, put }: SessionProps) {
  const [code, setCode] = useState(scanned)
  const key = useRef(crypto.randomUUID())
  const action = useAction()
  const fields = action.failure instanceof Refused ? action.failure.fields : {}
  const mark = () =>
    action.run(async () => {
      const path = `${OWN_SESSIONS}/${encodeURIComponent(session.id)}/attendance`
      const asked = { body: { code }, idempotencyKey: key.current }
      put((await ask<AttendedAnswer>('POST', path, asked)).session)
      announce('Listo, quedó anotado que estás.')
    })
  return (
    <form
      class="told"
      onSubmit={(event) => {
        event.preventDefault()
        void mark()
      }}
    >
      <Field
        label="Código que se muestra en la sala"
        hint="Son seis letras y números, y cambia cada minuto."
        value={code}
        onValue={setCode}
        error={fields.code ?? null}
        input={{ autocapitalize: 'characters', maxLength: 10 }}
      />
      {action.error && !fields.code && (
        <Notice kind="trouble" role="alert" lead="No quedó anotado.">
          {action.error} Sin señal, pídele a quien hace la jornada que te anote en la lista.
        </Notice>
      )}
      <Button type="submit" isBusy={action.isBusy}>
        Estoy aquí
      </Button>
    </form>
  )
}
