import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import type { Entering } from './entering.ts'

/** «Tu celular o tu correo», in a form so that the phone's own "Enter" key sends it. */
export function Who({ entering, hint }: { entering: Entering; hint?: string }) {
  const [to, setTo] = useState('')
  const [missing, setMissing] = useState(false)
  const send = () => {
    setMissing(!to.trim())
    if (to.trim()) void entering.sendCode(to.trim())
  }
  return (
    <form
      class="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!entering.isBusy) send()
      }}
    >
      <Field
        label="Tu celular o tu correo"
        hint={hint ?? 'El que diste en tu grupo. Te mandamos un código para entrar.'}
        error={missing ? 'Falta tu celular o tu correo.' : entering.error}
        value={to}
        onValue={setTo}
        input={{
          name: 'to',
          autocomplete: 'username',
          autocapitalize: 'off',
          spellcheck: false,
          maxLength: 120,
        }}
      />
      <Button type="submit" isBusy={entering.isBusy}>
        {entering.isBusy ? 'Mandando…' : 'Mandarme el código'}
      </Button>
    </form>
  )
}
