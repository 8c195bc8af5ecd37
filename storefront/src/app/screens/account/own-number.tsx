import { useState } from 'preact/hooks'
import type { NumberCodeAnswer } from '#contracts'
import { phone as asPhone } from '../../../lib/format.ts'
import { ask, Refused } from '../../api.ts'
import { isDemo } from '../../demo.ts'
import { refreshHome } from '../../home.ts'
import { Button, Quiet } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Notice } from '../../ui/notice.tsx'
import { showWrong } from '../../ui/show-wrong.ts'
import { useAction } from '../../use-action.ts'

/** The new number is proved by a code that comes to it; an officer types one of her app as well. */
export function OwnNumber() {
  const [number, setNumber] = useState('')
  const [sent, setSent] = useState<NumberCodeAnswer | null>(null)
  const action = useAction()
  const wrong = action.failure instanceof Refused ? action.failure.fields : {}
  const send = async () => {
    const isSent = await action.run(async () => {
      setSent(await ask<NumberCodeAnswer>('POST', 'me/phone/codes', { body: { phone: number } }))
    })
    if (!isSent) return showWrong()
    announce('Mandamos un código a ese número.')
  }
  if (sent)
    return <Codes number={number} needsFactor={sent.needsFactor} again={send} away={() => setSent(null)} />
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Field
        label="Tu número nuevo"
        hint="Le mandamos un código. Al número de antes le avisamos que cambió."
        value={number}
        onValue={setNumber}
        error={wrong.phone ?? null}
        input={{ type: 'tel', autocomplete: 'off', maxLength: 20 }}
      />
      {action.error && !wrong.phone && <Trouble>{action.error}</Trouble>}
      <Button type="submit" isBusy={action.isBusy}>
        Mandar el código
      </Button>
    </form>
  )
}

const Trouble = ({ children }: { children: string }) => (
  <Notice kind="trouble" role="alert">
    {children}
  </Notice>
)

type CodesProps = { number: string; needsFactor: boolean; again: () => Promise<void>; away: () => void }

function Codes({ number, needsFactor, again, away }: CodesProps) {
  const [code, setCode] = useState('')
  const [factorCode, setFactorCode] = useState('')
  const action = useAction()
  const wrong = action.failure instanceof Refused ? action.failure.fields : {}
  const change = async () => {
    const body = { phone: number, code, factorCode }
    if (!(await action.run(() => ask('POST', 'me/phone', { body })))) return showWrong()
    announce('Listo: desde ahora entras con tu número nuevo.')
    await refreshHome()
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void change()
      }}
    >
      <p>
        Mandamos seis números al <b class="whole num">{asPhone(number)}</b>. Sirven por diez minutos.
      </p>
      <Field
        label="Código de seis números"
        value={code}
        onValue={setCode}
        error={wrong.code ?? null}
        input={{ class: 'code', inputMode: 'numeric', autocomplete: 'one-time-code', maxLength: 12 }}
      />
      {needsFactor && (
        <Field
          label="Código de tu aplicación"
          hint="El que usas en la mesa. Si no la tienes a mano, una palabra de tu papel."
          value={factorCode}
          onValue={setFactorCode}
          error={wrong.factorCode ?? null}
          input={{ autocomplete: 'off', autocapitalize: 'off', maxLength: 40 }}
        />
      )}
      {isDemo && (
        <a class="more" href="/dev/correo" target="_blank">
          Ver el código en el correo de la demostración
        </a>
      )}
      {action.error && !wrong.code && !wrong.factorCode && !wrong.phone && <Trouble>{action.error}</Trouble>}
      <p class="small soft">
        Se cierra tu cuenta en los otros aparatos
        {needsFactor && ', y por un día no puedes mover plata en la mesa'}.
      </p>
      <Button type="submit" isBusy={action.isBusy}>
        Cambiar mi número
      </Button>
      <div>
        <Quiet onClick={() => void again()}>No llegó: mandar otro</Quiet>
        <Quiet onClick={away}>Escribir otro número</Quiet>
      </div>
    </form>
  )
}
