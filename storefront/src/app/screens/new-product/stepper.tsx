import { useId, useState } from 'preact/hooks'
import { readUnits } from '../../../../../store/src/kernel/text/number-text.ts'

type Props = {
  /** "Miel de quillay": for screen readers. */
  of: string
  value: number
  max: number
  onValue: (value: number) => void
}

/** «Quedan [−] 3 [+]»: one tap each; or typed, when they are many. What cannot be read changes nothing and says so. */
export const Stepper = ({ of, value, max, onValue }: Props) => {
  const id = useId()
  const [problem, setProblem] = useState<string | null>(null)
  const set = (next: number) => {
    setProblem(null)
    onValue(Math.min(max, Math.max(0, next)))
  }
  return (
    <>
      <div class="stepper" role="group" aria-label={`Cuántas quedan de ${of}`}>
        <button
          type="button"
          aria-label="Una menos"
          aria-disabled={value === 0}
          onClick={() => set(value - 1)}
        >
          −
        </button>
        <input
          type="text"
          inputMode="numeric"
          enterkeyhint="done"
          aria-label={`Cuántas quedan de ${of}`}
          aria-describedby={problem ? id : undefined}
          value={value}
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            const typed = event.currentTarget.value
            const read = typed.trim() === '' ? { value } : readUnits(typed, max)
            event.currentTarget.value = String('value' in read ? read.value : value)
            if ('value' in read) set(read.value)
            else setProblem(read.problem)
          }}
        />
        <button
          type="button"
          aria-label="Una más"
          aria-disabled={value >= max}
          onClick={() => set(value + 1)}
        >
          +
        </button>
      </div>
      {problem && (
        <p class="says" id={id} role="alert">
          {problem} Sigue en {value}.
        </p>
      )}
    </>
  )
}
