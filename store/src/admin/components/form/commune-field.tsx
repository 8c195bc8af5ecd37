import { Input } from '@medusajs/ui'
import { useId, useState } from 'react'
import { COMMUNES } from '../../lib/communes'
import { Field } from './field'

type Props = { name: string; error?: string }

/** Written with help: what the form sends is the commune's code, or nothing while the name is not one of the list. */
export function CommuneField({ name, error }: Props) {
  const id = useId()
  const [written, setWritten] = useState('')
  const same = (one: string) => one.localeCompare(written.trim(), 'es', { sensitivity: 'base' }) === 0
  const code = COMMUNES.find((commune) => same(commune.name))?.code ?? ''
  return (
    <Field id={id} label="Comuna" hint="Escribe las primeras letras y elige de la lista." error={error}>
      <Input
        id={id}
        list={`${id}-list`}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
        autoComplete="off"
        aria-invalid={Boolean(error)}
        aria-describedby={`${id}-help`}
      />
      <datalist id={`${id}-list`}>
        {COMMUNES.map((commune) => (
          <option key={commune.code} value={commune.name}>
            {commune.province}
          </option>
        ))}
      </datalist>
      <input type="hidden" name={name} value={code} />
    </Field>
  )
}
