import { Select } from '@medusajs/ui'
import { useId } from 'react'
import { Field } from './field'

type Props = {
  label: string
  value: string
  options: Record<string, string>
  onChoose: (value: string) => void
  placeholder?: string
  hint?: string
  error?: string
}

export function SelectField({ label, value, options, onChoose, placeholder, hint, error }: Props) {
  const id = useId()
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <Select value={value} onValueChange={onChoose}>
        <Select.Trigger id={id} aria-invalid={Boolean(error)} aria-describedby={`${id}-help`}>
          <Select.Value placeholder={placeholder} />
        </Select.Trigger>
        <Select.Content>
          {Object.entries(options).map(([key, text]) => (
            <Select.Item key={key} value={key}>
              {text}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Field>
  )
}
