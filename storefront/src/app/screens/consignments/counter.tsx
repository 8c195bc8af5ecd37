type Props = {
  of: string
  value: number
  max: number
  onValue: (value: number) => void
  /** What is counted, before its name. */
  asks?: string
}

/** How many there are, by thumb. */
export const Counter = ({ of, value, max, onValue, asks = 'Cuántas tienes de' }: Props) => (
  <div class="counter" role="group" aria-label={`${asks} ${of}`}>
    <button
      type="button"
      aria-label={`Una menos de ${of}`}
      aria-disabled={value === 0 ? 'true' : undefined}
      onClick={() => onValue(Math.max(0, value - 1))}
    >
      −
    </button>
    <output class="num">{value}</output>
    <button
      type="button"
      aria-label={`Una más de ${of}`}
      aria-disabled={value === max ? 'true' : undefined}
      onClick={() => onValue(Math.min(max, value + 1))}
    >
      +
    </button>
  </div>
)
