type Props = {
  /** "Miel de quillay": for whoever listens. */
  of: string
  value: number
  max: number
  onValue: (value: number) => void
}

/** «Quedan [−] 3 [+]»: one tap each; or typed, when they are many. */
export const Stepper = ({ of, value, max, onValue }: Props) => (
  <div class="stepper" role="group" aria-label={`Cuántas quedan de ${of}`}>
    <button
      type="button"
      aria-label="Una menos"
      aria-disabled={value === 0}
      onClick={() => onValue(Math.max(0, value - 1))}
    >
      −
    </button>
    <input
      type="text"
      inputMode="numeric"
      enterkeyhint="done"
      aria-label={`Cuántas quedan de ${of}`}
      value={value}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        const typed = event.currentTarget.value.replace(/\D/g, '').slice(0, 6)
        if (typed === '') event.currentTarget.value = String(value)
        else onValue(Math.min(max, Number(typed)))
      }}
    />
    <button
      type="button"
      aria-label="Una más"
      aria-disabled={value >= max}
      onClick={() => onValue(Math.min(max, value + 1))}
    >
      +
    </button>
  </div>
)
