import { useEffect, useRef, useState } from 'preact/hooks'
import { phone } from '../../../lib/format.ts'
import { isDemo } from '../../demo.ts'
import { Button, Quiet } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { Field } from '../../ui/field.tsx'
import { useSecondsUntil, type Entering, type Sent } from './entering.ts'

const length = 6
const ownWords = { phone: 'tu celular', email: 'tu correo' }
const phones = [
  { value: 'own', label: 'Sí, es mío', hint: 'No te volvemos a pedir el código en seis meses.' },
  { value: 'shared', label: 'Lo usan otras personas', hint: 'En dos horas se cierra solo.' },
] as const

/** The code goes by itself with its sixth figure. */
export function Code({ entering, sent }: { entering: Entering; sent: Sent }) {
  const [code, setCode] = useState('')
  const [whose, setWhose] = useState<'own' | 'shared'>('own')
  const [isShort, setShort] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const { error, isBusy } = entering

  const enter = async (digits: string) => {
    if (await entering.enter(digits, whose === 'shared')) return
    field.current?.focus()
    field.current?.select()
  }
  const type = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, length)
    if (field.current) field.current.value = digits
    setCode(digits)
    setShort(false)
    if (digits.length === length && digits !== code && !isBusy) void enter(digits)
  }
  useEffect(() => field.current?.focus(), [])

  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (isBusy) return
        if (code.length === length) return void enter(code)
        setShort(true)
        field.current?.focus()
      }}
    >
      <p>
        Lo mandamos a <b class="whole">{sent.typed === null ? ownWords[sent.channel] : phone(sent.typed)}</b>.
        Sirve por diez minutos.
      </p>
      <Choice legend="¿Este teléfono es tuyo?" options={phones} value={whose} onValue={setWhose} />
      <Field
        label="Código de seis números"
        error={isShort ? 'Faltan números: son seis.' : error}
        value={code}
        onValue={type}
        inputRef={field}
        input={{
          name: 'code',
          class: 'code',
          inputMode: 'numeric',
          autocomplete: 'one-time-code',
          maxLength: 12,
          enterKeyHint: 'go',
        }}
      />
      {isDemo && (
        <a class="more" href="/dev/correo" target="_blank">
          Ver el código en el correo de la demostración
        </a>
      )}
      <Button type="submit" isBusy={isBusy}>
        {isBusy ? 'Entrando…' : 'Entrar'}
      </Button>
      <NotCome entering={entering} sent={sent} />
    </form>
  )
}

function NotCome({ entering, sent }: { entering: Entering; sent: Sent }) {
  const seconds = useSecondsUntil(sent.againAt)
  return (
    <div>
      {seconds > 0 ? (
        <p class="small soft">Si no te llega, en {seconds} s puedes pedir otro.</p>
      ) : (
        <Quiet onClick={() => void entering.sendCode(sent.to)}>No me llegó: mandar otro</Quiet>
      )}
      <Quiet onClick={entering.begin}>Cambiar el número o el correo</Quiet>
    </div>
  )
}
