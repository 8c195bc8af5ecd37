import { useId } from 'preact/hooks'

type Option<V extends string> = { value: V; label: string; hint?: string }
type Props<V extends string> = {
  legend: string
  /** The question is already the screen's heading: only heard, not seen. */
  isLegendHidden?: boolean
  options: readonly Option<V>[]
  value: V | null
  onValue: (value: V) => void
  error?: string | null
}

/** One of a few. The whole row is the target. */
export function Choice<V extends string>({
  legend,
  isLegendHidden,
  options,
  value,
  onValue,
  error,
}: Props<V>) {
  const name = useId()
  return (
    <fieldset aria-describedby={error ? `${name}-e` : undefined}>
      <legend class={isLegendHidden ? 'hidden' : undefined}>{legend}</legend>
      {error && (
        <p class="says" id={`${name}-e`} role="alert">
          {error}
        </p>
      )}
      {options.map((option) => (
        <label class="choice" key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onValue(option.value)}
          />
          <span>
            <b>{option.label}</b>
            {option.hint && <small class="soft">{option.hint}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

type CheckProps = {
  label: string
  hint?: string
  isChecked: boolean
  onChecked: (isChecked: boolean) => void
}

/** Yes or no, on its own; nothing comes ticked. */
export const Check = ({ label, hint, isChecked, onChecked }: CheckProps) => (
  <label class="choice">
    <input type="checkbox" checked={isChecked} onChange={(event) => onChecked(event.currentTarget.checked)} />
    <span>
      <b>{label}</b>
      {hint && <small class="soft">{hint}</small>}
    </span>
  </label>
)
