import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { NumberKind } from '../../../../../../store/src/kernel/text/number-text.ts'
import { shownNumber, typeInto } from '../../../product/typed-number.ts'
import { Field } from '../../../ui/field.tsx'
import { useFocus } from './use-focus.ts'

type Props = {
  label: string
  hint?: string
  error?: string | null
  value: number | null
  onNumber: (value: number | null) => void
  of: NumberKind
  max: number
  /** Before the digits: "$". */
  unit?: string
  isBig?: boolean
  hasFocus?: boolean
  isLast?: boolean
  after?: ComponentChildren
}

const nothing = { raw: null, problem: null, isSaid: false }

/**
 * A number with its points as she reads them: 9670 → "9.670". What can be read in two ways stays as she wrote it, is
 * asked about when she leaves the field, and keeps her on the screen (its `validity`).
 */
export function NumberField({
  value,
  onNumber,
  of,
  max,
  unit,
  isBig,
  hasFocus = false,
  isLast,
  error,
  ...field
}: Props) {
  const inputRef = useFocus<HTMLInputElement>(hasFocus)
  const [written, setWritten] = useState<{ raw: string | null; problem: string | null; isSaid: boolean }>(
    nothing,
  )
  const { raw, problem, isSaid } = written
  useEffect(() => inputRef.current?.setCustomValidity(problem ?? ''), [problem])
  const shown = raw ?? shownNumber(value, unit)
  const say = () => setWritten((now) => (now.problem ? { ...now, isSaid: true } : nothing))
  return (
    <div class={`number${isBig ? ' big' : ''}`}>
      <Field
        {...field}
        error={isSaid ? problem : error}
        value={shown}
        onValue={(text) => {
          const typed = typeInto(shown, text, { of, max, unit })
          setWritten({ ...typed, isSaid: false })
          onNumber(typed.value)
        }}
        input={{
          inputMode: of === 'centimetres' || of === 'nutrients' ? 'decimal' : 'numeric',
          enterkeyhint: isLast ? 'done' : 'next',
          onBlur: say,
          onInvalid: say,
        }}
        inputRef={inputRef}
      />
    </div>
  )
}
