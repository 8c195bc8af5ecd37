import { Input, Textarea } from '@medusajs/ui'
import { type ComponentProps, useId } from 'react'
import { Field } from './field'

type Given = { label: string; hint?: string; error?: string; isLong?: boolean }
type Props = Given &
  Pick<ComponentProps<'input'>, 'name' | 'type' | 'defaultValue' | 'placeholder' | 'maxLength' | 'min'> & {
    value?: string
    onWrite?: (text: string) => void
  }

export function TextField({ label, hint, error, isLong, onWrite, type = 'text', min, ...control }: Props) {
  const id = useId()
  const shared = {
    ...control,
    id,
    'aria-invalid': Boolean(error),
    'aria-describedby': `${id}-help`,
    autoComplete: 'off',
    ...(onWrite ? { onChange: (event: { target: { value: string } }) => onWrite(event.target.value) } : {}),
  }
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {isLong ? <Textarea rows={4} {...shared} /> : <Input type={type} min={min} {...shared} />}
    </Field>
  )
}
